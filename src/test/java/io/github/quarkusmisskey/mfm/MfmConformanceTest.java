package io.github.quarkusmisskey.mfm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the parser to the trees of mfm-js, which {@code src/mfm/corpus.mjs} prints: those of the committed corpus, or
 * of the file that the system property {@code misskey.mfm.corpus} names.
 */
class MfmConformanceTest {

    private static final Path CORPUS = Path.of(
            System.getProperty("misskey.mfm.corpus", "src/test/resources/io/github/quarkusmisskey/mfm/corpus.jsonl"));

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void everyTextHasTheTreeOfTheReference() throws IOException {
        AtomicInteger texts = new AtomicInteger();
        try (Stream<String> lines = Files.lines(CORPUS, StandardCharsets.UTF_8)) {
            List<JsonNode> different = lines.map(this::read)
                    .peek(entry -> texts.incrementAndGet())
                    .filter(this::isDifferent)
                    .limit(5)
                    .toList();

            assertThat(different).isEmpty();
        }
        assertThat(texts).hasValueGreaterThanOrEqualTo(2_000);
    }

    private boolean isDifferent(JsonNode entry) {
        String text = entry.get("text").textValue();
        return !MfmJson.of(Mfm.parse(text)).equals(entry.get("tree"))
                || !MfmJson.of(Mfm.parseSimple(text)).equals(entry.get("simple"))
                || !Mfm.toMfm(Mfm.parse(text)).equals(entry.get("again").textValue());
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException("Not a line of the corpus: " + line, e);
        }
    }
}
