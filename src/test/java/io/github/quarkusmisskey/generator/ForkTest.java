package io.github.quarkusmisskey.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.generator.plan.Rules;
import io.github.quarkusmisskey.generator.schema.StreamingPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The document of a fork is ours with changes, and without what servers leave out. */
class ForkTest {

    private static final Path OURS = Path.of("src/generator/misskey-2026.5.1.json");
    private static final Path RULES = Path.of("src/generator/rules.json");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Rules rules = Rules.load(RULES);

    private ObjectNode ours;
    private ObjectNode fork;

    @TempDir
    Path directory;

    @BeforeEach
    void change() throws IOException {
        ours = (ObjectNode) mapper.readTree(OURS.toFile());
        fork = ours.deepCopy();
        fork.remove(List.of("x-streaming", "x-common-errors"));
        ((ObjectNode) fork.path("info")).put("version", "2026.5.1-fork");
        ObjectNode paths = (ObjectNode) fork.path("paths");
        paths.set("/notes/bubble-timeline", paths.get("/notes/local-timeline"));
        paths.remove("/notes/polls/vote");
        ((ObjectNode) paths.at("/~1notes~1show/post/requestBody/content/application~1json/schema/properties"))
                .putObject("withSource")
                .put("type", "boolean");
        ObjectNode note = (ObjectNode) fork.at("/components/schemas/Note/properties");
        note.putObject("mood").put("type", "string");
        note.remove("cw");
        ((ObjectNode) note.path("text")).put("type", "boolean");
    }

    @Test
    void saysWhatWasAddedIsGoneAndChanged() {
        StreamingPart.addTo(fork, ours);
        assertThat(Generate.difference(ours, fork, rules))
                .containsExactly(
                        "Compared with 2026.5.1, 2026.5.1-fork has",
                        "  endpoints added: 1 (notes/bubble-timeline)",
                        "  endpoints gone: 1 (notes/polls/vote)",
                        "  endpoints changed: 1",
                        "    notes/show: takes +withSource",
                        "  models added: none",
                        "  models gone: none",
                        "  models changed: 1",
                        "    Note: -cw +mood ~text");
    }

    @Test
    void keepsOurStreamingPartWithTheComponentsThatItNeeds() throws IOException {
        JsonNode components = fork.at("/components/schemas");
        ((ObjectNode) components).remove("PageEvent");
        Path document = directory.resolve("api.json");
        mapper.writeValue(document.toFile(), fork);
        Path output = directory.resolve("generated");
        Generate.main(new String[] {document.toString(), RULES.toString(), output.toString(), OURS.toString()});

        Map<String, String> expected = Generate.files(OURS.toString(), RULES);
        for (String file :
                List.of("streaming/Channel", "streaming/StreamEvent", "model/PageEvent", "model/CommonErrors")) {
            String path = "java/io/github/quarkusmisskey/api/" + file + ".java";
            assertThat(expected).containsKey(path);
            assertThat(output.resolve(path)).hasContent(expected.get(path));
        }
        assertThat(Files.readString(output.resolve("java/io/github/quarkusmisskey/api/notes/NotesApi.java")))
                .contains("bubbleTimeline(");
        assertThat(Files.readString(output.resolve("java/io/github/quarkusmisskey/api/model/Note.java")))
                .contains("String mood");
    }

    @Test
    void leavesAStreamingPartOfTheForkAlone() {
        JsonNode own = fork.putObject("x-streaming").putObject("channels");
        StreamingPart.addTo(fork, ours);
        assertThat(fork.path("x-streaming").path("channels")).isSameAs(own).isEmpty();
    }
}
