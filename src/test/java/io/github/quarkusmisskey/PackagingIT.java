package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the artifacts, and what must not be. */
class PackagingIT {

    private static final String OURS = "io/github/quarkusmisskey/";
    private static final String DEV_SERVER = OURS + "devserver/";

    private static final List<String> DEMO_SERVER = List.of(
            DEV_SERVER + "([a-z0-9_]+/)*[\\w$-]+\\.class",
            DEV_SERVER + "[a-z]+\\.json",
            "META-INF/(MANIFEST\\.MF|beans\\.xml)",
            "META-INF/maven/io\\.github\\.quarkusmisskey/quarkus-misskey/pom\\.(xml|properties)");

    /** What may be in the library: nothing else of another kind, nor in another folder. */
    private static final List<String> LIBRARY = List.of(
            OURS + "([a-z0-9_]+/)*[\\w$-]+\\.class",
            OURS + "gateway/schemas\\.json",
            OURS + "mfm/(emoji\\.txt|mfm\\.css)",
            "META-INF/MANIFEST\\.MF",
            "META-INF/beans\\.xml",
            "META-INF/jandex\\.idx",
            "META-INF/microprofile-config\\.properties",
            "META-INF/services/[\\w.]+",
            "META-INF/native-image/io\\.github\\.quarkusmisskey/quarkus-misskey/[a-z-]+\\.(json|properties)",
            "META-INF/maven/io\\.github\\.quarkusmisskey/quarkus-misskey/pom\\.(xml|properties)",
            "db/misskey/V\\d+__\\w+\\.sql",
            "messages/(misskey|quarkus_misskey_(problem|note|notification|permission))_[a-z]{2}\\.properties",
            "misskey-web/\\w+\\.(css|js|svg)",
            "templates/misskey/\\w+\\.html");

    @Test
    void leavesSettingsAndDemoServerOutOfTheLibrary() throws IOException {
        assertThat(files(made("quarkus-misskey-[\\d.]+(-SNAPSHOT)?\\.jar")))
                .contains(
                        "META-INF/jandex.idx",
                        "META-INF/microprofile-config.properties",
                        "db/misskey/V1__accounts_tokens_and_login_attempts.sql",
                        "db/misskey/V2__flows_and_registered_apps.sql",
                        "io/github/quarkusmisskey/client/Misskey.class",
                        "io/github/quarkusmisskey/gateway/schemas.json")
                .noneMatch(file -> file.matches("application.*\\.(properties|ya?ml)"))
                .noneMatch(file -> file.startsWith(DEV_SERVER))
                .allMatch(file -> isOneOf(LIBRARY, file));
        assertThat(files(made("quarkus-misskey-.*-sources\\.jar")))
                .contains("io/github/quarkusmisskey/client/Misskey.java")
                .noneMatch(file -> file.matches("application.*\\.properties") || file.startsWith(DEV_SERVER))
                .noneMatch(file -> file.endsWith(".class"))
                .allMatch(file -> isOneOf(LIBRARY, file.replaceFirst("\\.java$", ".class")));
    }

    @Test
    void leavesTheDemoServerOutOfTheIndexOfBeans() throws IOException {
        try (JarFile library = new JarFile(
                        made("quarkus-misskey-[\\d.]+(-SNAPSHOT)?\\.jar").toFile());
                InputStream index = library.getInputStream(library.getEntry("META-INF/jandex.idx"))) {
            assertThat(new String(index.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("MiAuthService")
                    .doesNotContain("DevServer");
        }
    }

    @Test
    void shipsTheDemoServerByItself() throws IOException {
        assertThat(files(made("quarkus-misskey-.*-devserver\\.jar")))
                .contains(DEV_SERVER + "DevServer.class", DEV_SERVER + "meta.json", "META-INF/beans.xml")
                .allMatch(file -> isOneOf(DEMO_SERVER, file));
    }

    @Test
    void leavesTheDemoServerOutOfTheService() throws IOException {
        if (BuiltArtifact.isNative()) {
            byte[] executable =
                    Files.readAllBytes(Path.of(BuiltArtifact.command().get(0)));
            assertThat(indexOf(executable, "quarkusmisskey.login.LoginService")).isNotNegative();
            assertThat(indexOf(executable, "quarkusmisskey.devserver")).isNegative();
        } else {
            assertThat(files(BuiltArtifact.TARGET.resolve("quarkus-app/app")))
                    .contains("application.properties", "io/github/quarkusmisskey/login/LoginService.class")
                    .noneMatch(file -> file.startsWith(DEV_SERVER) || file.endsWith(".java"));
        }
    }

    @Test
    void leavesTheDatabaseOfTestsOutOfTheService() throws IOException {
        if (BuiltArtifact.isNative()) {
            byte[] executable =
                    Files.readAllBytes(Path.of(BuiltArtifact.command().get(0)));
            assertThat(indexOf(executable, "org.postgresql.Driver")).isNotNegative();
            assertThat(indexOf(executable, "org.h2.engine.")).isNegative();
        } else {
            try (Stream<Path> all = Files.walk(BuiltArtifact.TARGET.resolve("quarkus-app"))) {
                assertThat(all.map(file -> file.getFileName().toString()))
                        .anyMatch(file -> file.startsWith("org.postgresql.postgresql-"))
                        .noneMatch(file -> file.startsWith("com.h2database") || file.contains("jdbc-h2"));
            }
        }
    }

    @Test
    void comesWithTheListOfWhatItIsMadeOf() throws IOException {
        Path list = made("quarkus-misskey-.*-cyclonedx\\.json");
        assertThat(Files.readString(list))
                .contains(
                        "\"bomFormat\"", "pkg:maven/io.netty/netty-common@4.1.", "pkg:maven/org.postgresql/postgresql@")
                .doesNotContain("com.h2database");
    }

    private static boolean isOneOf(List<String> allowed, String file) {
        return allowed.stream().anyMatch(file::matches);
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static Path made(String name) throws IOException {
        try (Stream<Path> built = Files.list(BuiltArtifact.TARGET)) {
            List<Path> found = built.filter(
                            file -> file.getFileName().toString().matches(name))
                    .toList();
            assertThat(found).as(name).hasSize(1);
            return found.get(0);
        }
    }

    /** The files of a jar, or of the only jar in a directory; directories do not count. */
    private static List<String> files(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> jars = Files.list(path)) {
                return files(jars.toList().get(0));
            }
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }
}
