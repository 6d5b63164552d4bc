package io.github.quarkusmisskey;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What a developer changes is in the next answer of {@code quarkus:dev}, of the service and of an application. */
class DevModeIT {

    private static final String START = "/misskey";
    private static final String SIGN_IN = "/misskey/login?host=demo";
    private static final String SETTINGS = "src/main/resources/application.properties";
    private static final String START_PAGE = "src/main/java/io/github/quarkusmisskey/web/internal/page/StartPages.java";
    private static final String SCRIPTS = "src/main/java/io/github/quarkusmisskey/database/internal/SchemaScripts.java";
    private static final String DEMO_IS_DEFAULT = "%dev.misskey.default-host=demo\n";
    private static final String NO_PLAIN_HTTP = "%dev.misskey.client.allow-plain-http=false\n";
    private static final String PROBE_FILE = "src/main/java/org/acme/notes/Probe.java";
    private static final String REFUSAL = "its address is private";
    private static final String DEMO_SERVER_OF_TESTS = "(<classifier>devserver</classifier>)\\s*<scope>test</scope>";
    private static final String NO_TEMPLATE_DEBUGGER =
            "-Dquarkus.arc.exclude-types=io.quarkus.qute.runtime.debug.DebugQuteEngineObserver";
    private static final boolean LARGE = "large".equals(System.getProperty("test.size"));
    private static final String TEMPLATE = "src/main/resources/templates/misskey/start.html";

    /** Says why a server cannot be called. */
    private static final String PROBE = """
            package org.acme.notes;

            import jakarta.inject.Inject;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;

            import io.github.quarkusmisskey.api.MisskeyException;
            import io.github.quarkusmisskey.api.MisskeyHost;
            import io.github.quarkusmisskey.client.Misskey;

            @Path("/probe")
            public class Probe {

                @Inject
                Misskey misskey;

                @GET
                public String call() {
                    try {
                        return "one" + misskey.at(MisskeyHost.of("http://localhost:1")).server().meta();
                    } catch (MisskeyException e) {
                        return "one " + e + " " + e.getCause();
                    }
                }
            }
            """;

    /**
     * The large form changes everything that a developer changes. Nothing is built natively for it, and without
     * consumers the library is not installed.
     */
    @TestFactory
    List<DynamicTest> answersWhatHasChanged() {
        DynamicTest service = dynamicTest("of the service", DevModeIT::changeTheService);
        DynamicTest application = dynamicTest("of an application", DevModeIT::changeAnApplication);
        if (BuiltArtifact.isNative()) {
            return List.of();
        }
        return LARGE && !Boolean.getBoolean("consumers.skipped") ? List.of(service, application) : List.of(service);
    }

    private static void changeTheService() throws IOException {
        Path project = CopiedProject.ofService();
        try (DevModeProcess service = DevModeProcess.startService(project)) {
            service.awaitStart(START, page -> page.statusCode() == 200);
            assertThat(signIn(service).statusCode()).isEqualTo(303);

            service.edit(START_PAGE, "StartNotice.of(visit::parameter)", "StartNotice.SIGNED_OUT");
            service.awaitReload(START, shows("class=\"notice good\""));
            assertThat(signIn(service).statusCode()).as(service.log()).isEqualTo(303);

            if (LARGE) {
                changeMore(service);
            } else {
                assertThat(service.log()).doesNotContain("ERROR").hasSizeLessThan(100_000);
            }
            assertThat(service.log()).doesNotContain("Failed to validate Schema", "already shared");
        }
        assertThatClassesHoldNothingBut(project);
    }

    private static void changeMore(DevModeProcess service) throws IOException {
        service.edit(TEMPLATE, "card start", "card start reloaded");
        service.awaitReload(START, shows("card start reloaded"));

        // The demo server is called by plain http, so the application refuses to start, and starts again after that.
        service.edit(SETTINGS, DEMO_IS_DEFAULT, DEMO_IS_DEFAULT + NO_PLAIN_HTTP);
        service.awaitReload(START, page -> page.statusCode() == 500);
        service.edit(SETTINGS, NO_PLAIN_HTTP, "");
        service.awaitReload(SIGN_IN, page -> page.statusCode() == 303);

        service.write("src/main/resources/db/misskey/V999__reloaded.sql", "create table misskey_reloaded (id int);");
        service.edit(SCRIPTS, "ALL = List.of(", "ALL = List.of(new Script(\"V999__reloaded.sql\"),");
        service.awaitReload(
                START, page -> page.statusCode() == 200 && service.log().contains("\"999 - reloaded\""));
    }

    private static void changeAnApplication() throws IOException {
        Path project = CopiedProject.ofApplication("with-database");
        Files.writeString(project.resolve(PROBE_FILE), PROBE);
        Path pom = project.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceFirst(DEMO_SERVER_OF_TESTS, "$1"));
        try (DevModeProcess application = DevModeProcess.startApplication(
                project, "-DMISSKEY_TOKEN=none", "-Dmisskey-devserver.port=0", NO_TEMPLATE_DEBUGGER)) {
            String first = application.awaitStart("/probe", shows("one"));
            assertThat(first).doesNotContain(REFUSAL);
            assertThat(application.log()).contains("Demo Misskey server: http://localhost:");

            // Quarkus sees a new script at the next reload.
            application.write("src/main/resources/db/migration/V2__more.sql", "create table more (id int);");
            application.edit(PROBE_FILE, "one", "two");
            application.awaitReload("/probe", shows("two"));

            application.edit(
                    SETTINGS,
                    "misskey.default-host",
                    "misskey.client.allow-private-addresses=false\nmisskey.default-host");
            application.awaitReload(
                    "/probe", page -> page.statusCode() == 200 && page.body().contains(REFUSAL));
            assertThat(application.log())
                    .contains("\"2 - more\"")
                    .doesNotContain("Failed to validate Schema", "already shared");
        }
    }

    private static HttpResponse<String> signIn(DevModeProcess service) {
        return service.get(SIGN_IN);
    }

    private static Predicate<HttpResponse<String>> shows(String text) {
        return page -> page.statusCode() == 200 && page.body().contains(text);
    }

    /** Beside the classes, the resources and the index of beans. */
    private static void assertThatClassesHoldNothingBut(Path project) throws IOException {
        List<String> resources = new ArrayList<>(List.of("META-INF/jandex.idx"));
        resources.addAll(CopiedProject.files(project.resolve("src/main/resources")));
        resources.addAll(CopiedProject.files(project.resolve("src/generated/resources")));
        assertThat(CopiedProject.files(project.resolve("target/classes")))
                .filteredOn(file -> !file.endsWith(".class"))
                .isSubsetOf(resources);
    }
}
