package org.acme.bot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The bot as it is deployed. */
class BuiltBotIT {

    private static final Path APPLICATION = Path.of("target", "quarkus-app");

    @Test
    void hasFewJarsAndNoServer() throws IOException {
        assertThat(jars())
                .hasSizeBetween(80, 120)
                .noneMatch(jar -> jar.matches(".*(vertx-http|hibernate|qute|flyway|agroal).*"));
    }

    @Test
    void postsAndEnds() throws IOException, InterruptedException {
        try (DevServer server = DevServer.start()) {
            AccessToken token = server.issueToken("alice", KnownPermission.WRITE_NOTES);
            ProcessBuilder command = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dmisskey.client.allow-private-addresses=true",
                    "-Dmisskey.client.allow-plain-http=true",
                    "-jar",
                    APPLICATION.resolve("quarkus-run.jar").toString(),
                    "Hello",
                    "from",
                    "a",
                    "bot");
            command.environment().put("BOT_HOST", server.url().toString());
            command.environment().put("BOT_TOKEN", token.value());
            Process bot = command.redirectErrorStream(true).start();
            String printed = new String(bot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(bot.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(bot.exitValue()).as(printed).isZero();
            assertThat(printed)
                    .contains("Posted ")
                    .doesNotContain("ERROR", "Listening on", token.value());
            // Quarkus does not know the key that leaves out the tables where its extension is left out too.
            assertThat(printed.lines().filter(line -> line.contains(" WARN ")))
                    .singleElement()
                    .asString()
                    .contains("quarkus.hibernate-orm.enabled");
            assertThat(server.requests("notes/create"))
                    .anyMatch(request -> request.body().contains("Hello from a bot"));
        }
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
