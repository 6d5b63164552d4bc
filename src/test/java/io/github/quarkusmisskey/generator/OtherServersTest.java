package io.github.quarkusmisskey.generator;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.generator.schema.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The document of a server, which says by prose what our own says by extensions, in every construct that servers use.
 */
class OtherServersTest {

    private static final String API = "java/io/github/quarkusmisskey/api/";

    @TempDir
    static Path directory;

    static Map<String, String> files;

    @BeforeAll
    static void generate() throws IOException, URISyntaxException {
        String document = Path.of(OtherServersTest.class
                        .getResource("every-construct.json")
                        .toURI())
                .toString();
        files = Generate.files(document, Path.of("src/generator/rules.json"));
        Generate.write(files, directory.resolve("generated"));
    }

    @Test
    void compilesWithoutWarnings() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(directory.resolve("generated"))) {
            sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
        }
        StringWriter messages = new StringWriter();
        Files.createDirectories(directory.resolve("classes"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            manager,
                            null,
                            List.of(
                                    "-Xlint:all,-processing,-classfile",
                                    "-Werror",
                                    "-proc:none",
                                    "-classpath",
                                    System.getProperty("java.class.path"),
                                    "-d",
                                    directory.resolve("classes").toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    @Test
    void readsPermissionsAndErrorsFromProse() {
        assertThat(files.get("java/io/github/quarkusmisskey/api/EndpointTable.java"))
                .contains("\"notes/create write:notes c - - - -\"")
                .contains("\"notes/default - sgr - - - -\"")
                .contains("\"new/2fast/import - c - - - -\"");
        assertThat(file("notes/NotesErrors")).contains("NO_SUCH_RENOTE_TARGET").contains("INVALID_PARAM");
    }

    @Test
    void namesWhatJavaForbids() {
        assertThat(file("notes/NotesApi")).contains("@Path(\"default\")").contains("> defaultValue(Body<");
        assertThat(file("new_/n2fast/New2fastApi")).contains("void importValue(Body<");
        assertThat(file("notes/NotesCreateRequest"))
                .contains("@JsonProperty(\"class\") Boolean classValue")
                .contains("@JsonProperty(\"toString\") String toStringValue")
                .contains("@JsonProperty(\"content-type\") String contentType");
        assertThat(file("server/EverythingResponse")).contains("Instant waitValue");
        assertThat(file("new_/NewUpdateThingRequest"))
                .contains("PLUS_WIDE = new Size(\"+wide\")")
                .contains("MINUS_WIDE = new Size(\"-wide\")")
                .contains("STAR = new Size(\"*\")")
                .contains("VALUE_1 = new Size(\"1\")");
    }

    @Test
    void neverHasTheTokenAmongTheParameters() {
        assertThat(file("notes/NotesCreateRequest")).doesNotContain("String i,");
    }

    @Test
    void asksForOneOfTheAlternatives() {
        assertThat(file("notes/NotesCreateRequest"))
                .contains("public static NotesCreateRequest text(String text)")
                .contains("public static NotesCreateRequest renoteId(String renoteId)");
        assertThat(file("new_/n2fast/New2fastImportRequest"))
                .contains("public static New2fastImportRequest usernameAndHost(String username, String host)")
                .contains("Patch<String> host")
                .contains("OneOrMany<String> one");
    }

    @Test
    void tellsAbsentFromNullWhereAServerDoes() {
        assertThat(file("new_/NewUpdateThingRequest"))
                .contains("Patch<String> memo")
                .contains("@JsonInclude(JsonInclude.Include.ALWAYS) String must")
                .contains("Objects.requireNonNull(id, \"id\")")
                .contains("Object any")
                .contains("Object free");
    }

    @Test
    void makesUnionsOfObjectsThatOneMemberTellsApart() {
        assertThat(file("model/Event"))
                .contains("sealed interface Event")
                .contains("record Unknown(")
                .contains("record UnknownKind(")
                .contains("record ListVariant(")
                .contains("String id();")
                .contains("Instant createdAt();");
        assertThat(file("model/Rule")).contains("permits\n    RuleMany,\n    RuleNot,\n    Rule.Unknown");
        assertThat(file("new_/NewUpdateThingRequest")).contains("sealed interface Choice");
    }

    @Test
    void findsATypeForEveryValue() {
        assertThat(file("server/EverythingResponse"))
                .contains("List<Tuple> tuple")
                .contains("OldTuple oldTuple")
                .contains("List<JsonNode> bare")
                .contains("Note nullableRef")
                .contains("Note oldNullableRef")
                .contains("Note either")
                .contains("Double number")
                .contains("JsonNode mixed")
                .contains("JsonNode typed")
                .contains("Word word")
                .contains("String open")
                .contains("JsonNode nothing")
                .contains("Map<String, Mapped> mapped")
                .contains("List<String> alias")
                .contains("Joined joined")
                .contains("Long epochAt")
                .contains("Integer value");
        assertThat(file("new_/NewApi")).contains("Map<String, Double> newValue(Body<Empty> request);");
        assertThat(file("model/Note")).contains("Note reply").contains("NoteVisibility visibility");
    }

    @Test
    void dropsSchemasThatAreOnlyFragments() {
        assertThat(files)
                .doesNotContainKeys(API + "model/Base.java", API + "model/Error.java", API + "model/Names.java");
    }

    @Test
    void saysWhatItDoesNotUnderstand() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode noApi = mapper.readTree("{\"error\":\"Not Found\"}");
        assertThatThrownBy(() -> Document.of(noApi)).hasMessageContaining("no paths");
        ObjectNode lost = (ObjectNode) mapper.readTree(
                "{\"paths\":{\"/a\":{\"post\":{\"responses\":{\"200\":{\"content\":{\"application/json\":"
                        + "{\"schema\":{\"$ref\":\"#/components/schemas/Lost\"}}}}}}}}}");
        Path file = directory.resolve("lost.json");
        mapper.writeValue(file.toFile(), lost);
        assertThatThrownBy(() -> Generate.files(file.toString(), Path.of("src/generator/rules.json")))
                .hasMessageContaining("Lost");
    }

    private static String file(String name) {
        assertThat(files).containsKey(API + name + ".java");
        return files.get(API + name + ".java");
    }
}
