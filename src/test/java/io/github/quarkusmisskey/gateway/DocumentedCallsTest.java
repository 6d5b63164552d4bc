package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs what {@code docs/gateway.md} tells people to type. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
@EnabledOnOs(OS.LINUX)
class DocumentedCallsTest {

    @InjectDevServer
    DevServer server;

    @Inject
    Members members;

    @TempDir
    Path folder;

    private AccountRef alice;

    @BeforeEach
    void connect() {
        server.reset();
        alice = members.connect(server, "alice");
    }

    @Test
    void makesAnOperatorsKey() throws IOException, InterruptedException {
        String printed = run("the operator's key", Map.of(), "echo $OPERATOR_KEY $MISSKEY_API_KEYS_OPERATOR_HASH");
        String[] words = printed.strip().split(" ");
        assertThat(words[0]).matches("qmk_operator_[0-9a-f]{64}");
        assertThat(words[1]).isEqualTo(OperatorKey.sha256(words[0].substring("qmk_operator_".length())));
    }

    @Test
    void makesAKeyAndCallsWithIt() throws IOException, InterruptedException {
        Files.write(folder.resolve("cat.png"), new byte[2_000_000]);
        JsonObject made = new JsonObject(run("a program's key", Map.of("OPERATOR_KEY", OperatorKey.KEY), ""));
        assertThat(made.getString("label")).isEqualTo("news bridge");
        String printed = run("calls", Map.of("KEY", made.getString("key")), "");
        assertThat(printed).contains("Hello from curl").contains("\"name\":\"cat.png\"");
        assertThat(server.requests("notes/create")).hasSize(1);
    }

    @Test
    void namesEveryWrongFieldOfAKey() {
        Response refused = OperatorKey.ask(Map.of(
                "label", "x", "accounts", List.of("nobody@misskey.example"), "permissions", List.of("write:notse")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<Map<String, String>>path("error.info.fields"))
                .containsOnlyKeys("accounts", "permissions", "expiresIn")
                .containsEntry("accounts", "'nobody@misskey.example' never signed in here");
        assertThat(refused.<String>path("error.message")).contains("'write:notse' is not a permission");
        Response noJson = RestAssured.given()
                .header("Authorization", "Bearer " + OperatorKey.KEY)
                .contentType("application/json")
                .body("label=x")
                .post("/misskey/api-keys");
        assertThat(noJson.statusCode()).isEqualTo(400);
        assertThat(noJson.<String>path("error.info.fields.body")).contains("not JSON");
    }

    private String run(String snippet, Map<String, String> environment, String after)
            throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder(List.of("bash", "-euc", adapted(snippet(snippet)) + "\n" + after))
                .directory(folder.toFile());
        bash.environment().putAll(environment);
        Path output = folder.resolve("output");
        Process process = bash.redirectError(folder.resolve("errors").toFile())
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return Files.readString(output);
    }

    /** With this service, server and account in place of the examples. */
    private String adapted(String snippet) {
        String host = alice.host().toString();
        return snippet.replace("https://app.example", "http://localhost:" + RestAssured.port)
                .replace("/misskey.example/", "/" + host.replace(":", "%3A").replace("/", "%2F") + "/")
                .replace("misskey.example", host)
                .replace("9abcdef", alice.userId());
    }

    private static String snippet(String name) throws IOException {
        Matcher found = Pattern.compile("<!-- tested: " + name + " -->\n```bash\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/gateway.md")));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
