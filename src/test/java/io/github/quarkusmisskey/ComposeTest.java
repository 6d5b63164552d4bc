package io.github.quarkusmisskey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the files for containers publish. */
class ComposeTest {

    @Test
    void publishesOnThisMachineOnly() throws IOException {
        List<String> published = Files.readAllLines(Path.of("compose.yaml")).stream()
                .map(String::strip)
                .filter(line -> line.matches("- \"?[0-9.:\\[\\]]+(/[a-z]+)?\"?"))
                .toList();
        assertThat(published).containsExactly("- \"127.0.0.1:8080:8080\"", "- \"127.0.0.1:9000:9000\"");
    }

    @Test
    void tellsProbesThePortOfHealth() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile.native")))
                .contains("EXPOSE 8080 9000", "/q/health/ready on port 9000");
    }
}
