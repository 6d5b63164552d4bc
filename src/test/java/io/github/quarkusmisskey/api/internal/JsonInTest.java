package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.UserLite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonInTest {

    /** As an application may have it. */
    private static final ObjectMapper APPLICATION = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void leavesOutOfListsAndMapsWhatCannotBeRead() throws IOException {
        long before = LeftOut.items();
        assertThat(list("[null,{\"id\":\"a\"},5,\"x\",[[]],{\"id\":\"b\"}]", Integer.MAX_VALUE))
                .extracting(Note::id)
                .containsExactly("a", "b");
        assertThat(LeftOut.items() - before).isEqualTo(4);
        Note note = note("{\"fileIds\":[null,\"f\",{}],\"reactions\":{\"a\":null,\"b\":2,\"c\":[1]}}");
        assertThat(note.fileIds()).containsExactly("f");
        assertThat(note.reactions()).isEqualTo(Map.of("b", 2L));
    }

    /** Readers guess which member comes next by what came last time. */
    @Test
    void findsMembersInWhateverOrderTheyCome() throws IOException {
        List<String> members = new ArrayList<>(List.of(
                "\"id\":\"a\"",
                "\"text\":\"b\"",
                "\"re\":1",
                "\"replyId\":\"c\"",
                "\"reply\":{\"text\":\"d\",\"new\":{\"id\":\"e\"},\"id\":\"f\"}",
                "\"\":2",
                "\"\\u0075ri\":\"g\"",
                "\"renoteCount\" : 3",
                "\"renoteCountOfFriends\":4",
                "\"renoteCountOfAllFriends\":5",
                "\"q\\\"\":6",
                "\"é\":7"));
        Note expected = note("{" + String.join(",", members) + "}");
        assertThat(expected.reply().id()).isEqualTo("f");
        assertThat(expected.uri()).isEqualTo("g");
        assertThat(expected.renoteCount()).isEqualTo(3);
        assertThat(expected.unknown().keySet())
                .containsExactlyInAnyOrder("re", "", "renoteCountOfFriends", "renoteCountOfAllFriends", "q\"", "é");
        List<Note> read = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(seed -> {
                    List<String> shuffled = new ArrayList<>(members);
                    Collections.shuffle(shuffled, new Random(seed));
                    return "{" + String.join(seed % 2 == 0 ? "," : " ,\n", shuffled) + "}";
                })
                .map(JsonInTest::noteUnchecked)
                .toList();
        assertThat(read).containsOnly(expected);
    }

    private static Note noteUnchecked(String json) {
        try {
            return note(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsTheLastOfMembersOfOneName() throws IOException {
        assertThat(note("{\"id\":\"a\",\"id\":\"b\",\"text\":\"c\",\"id\":\"d\"}")
                        .id())
                .isEqualTo("d");
    }

    @Test
    void readsTheEmojiOfOldServersAsThoseOfNewOnes() throws IOException {
        long before = LeftOut.items();
        Note note = note(
                "{\"emojis\":[{\"id\":\"1\",\"name\":\"cat\",\"aliases\":[\"c\"],\"url\":\"https://a.example/c.png\"},"
                        + "{\"name\":\"dog\",\"url\":null},{\"url\":\"https://a.example/x.png\"},null,\"x\",[[1]],"
                        + "{\"url\":\"https://b.example/o.png\",\"name\":\"owl@b.example\"}],"
                        + "\"reactionEmojis\":[],\"reactions\":[{\"name\":\"a\",\"url\":1}],\"id\":\"n\"}");
        assertThat(note.emojis())
                .isEqualTo(Map.of("cat", "https://a.example/c.png", "owl@b.example", "https://b.example/o.png"));
        assertThat(LeftOut.items() - before).isEqualTo(5);
        assertThat(note.reactionEmojis()).isNull();
        assertThat(note.reactions()).isNull();
        assertThat(note.id()).isEqualTo("n");
    }

    @Test
    void cutsAListAtItsLimitAndNoOther() throws IOException {
        long before = LeftOut.lists();
        List<Note> cut = list("[{\"id\":\"a\",\"fileIds\":[\"1\",\"2\",\"3\"]},{\"id\":\"b\"},{\"id\":\"c\"}]", 2);
        assertThat(cut).extracting(Note::id).containsExactly("a", "b");
        assertThat(cut.get(0).fileIds()).hasSize(3);
        assertThat(LeftOut.lists() - before).isEqualTo(1);
        assertThat(list("[{\"id\":\"a\"},{\"id\":\"b\"}]", 2)).hasSize(2);
        assertThat(LeftOut.lists() - before).isEqualTo(1);
    }

    @Test
    void refusesNullInPlaceOfAList() {
        assertThatThrownBy(() -> list("null", 5)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refusesWhatIsNestedTooDeep() throws IOException {
        assertThat(note(nested(63, "{}"))).isNotNull();
        assertThatThrownBy(() -> note(nested(64, "{}"))).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> note("{\"alien\":" + "[".repeat(5_000))).isInstanceOf(JsonProcessingException.class);
    }

    private static String nested(int renotes, String innermost) {
        return "{\"renote\":".repeat(renotes) + innermost + "}".repeat(renotes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e+21",
                "18446744073709551615",
                "-9223372036854775809",
                "1e30",
                "0.5",
                "1e400",
                "\"x\"",
                "\"1.5\"",
                "{}",
                "[1]",
                "true",
                "\"99999999999999999999\""
            })
    void readsNumbersThatDoNotFitAsNull(String number) throws IOException {
        Note note = note("{\"reactionCount\":" + number + ",\"id\":\"a\"}");
        assertThat(note.reactionCount()).isNull();
        assertThat(note.id()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.0", "7e0", "\"7\"", "\" 7 \"", "0.7e1"})
    void readsWholeNumbersHoweverTheyAreWritten(String number) throws IOException {
        assertThat(note("{\"reactionCount\":" + number + "}").reactionCount()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T23:59:59.123Z", "2024-02-29T00:00:00.000Z", "2026-01-01T00:00:00Z",
                        "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00.001Z", "9999-12-31T23:59:59.999Z", "2026-07-01T12:00:00.123456Z",
                        "+12345-01-01T00:00:00Z",
                "2000-02-29T12:34:56.700Z", "1900-03-01T00:00:00.001Z"
            })
    void readsAndWritesTimesAsJavaDoes(String time) throws IOException {
        Note note = note("{\"createdAt\":\"" + time + "\"}");
        assertThat(note.createdAt()).isEqualTo(Instant.parse(time));
        assertThat(Instants.text(note.createdAt()))
                .isEqualTo(Instant.parse(time).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T00:00:00.000Z",
                "2026-13-01T00:00:00.000Z",
                "2026-01-01T24:00:01.000Z",
                "yesterday",
                "",
                "2026-01-01T00:00:60.000Z",
                "2025-02-29T00:00:00.000Z"
            })
    void readsTimesThatAreNoneAsNull(String time) throws IOException {
        assertThat(note("{\"createdAt\":\"" + time + "\"}").createdAt()).isNull();
    }

    @Test
    void sharesTheWordsThatAreKnown() throws IOException {
        assertThat(note("{\"visibility\":\"home\"}").visibility()).isSameAs(NoteVisibility.HOME);
        assertThat(note("{\"visibility\":\"new\"}").visibility()).isEqualTo(new NoteVisibility("new"));
    }

    @Test
    void takesTheLastOfMembersOfTheSameName() throws IOException {
        Note note = note("{\"id\":\"a\",\"id\":\"b\",\"new\":1,\"new\":2}");
        assertThat(note.id()).isEqualTo("b");
        assertThat(note.unknown()).hasToString("[new]").containsEntry("new", APPLICATION.readTree("2"));
    }

    @Test
    void keepsMembersThatNobodyDocumented() throws IOException {
        String json =
                "{\"a\": {\"x\":[1, {\"y\":\"\\ud83d\\udc4d\"}]},\"id\":\"n\", \"b\" : -1.50e3 ,\"c\":\"se\\\"cret é\","
                        + "\"d\":true,\"e\":[],\"f\":null,\"user\":{\"id\":\"u\",\"g\":false}}";
        Note note = note(json);
        JsonNode sent = APPLICATION.readTree(json);
        ((ObjectNode) sent).remove("f");
        assertThat(note.unknown()).containsOnlyKeys("a", "b", "c", "d", "e");
        note.unknown().forEach((name, value) -> assertThat(value).isEqualTo(sent.get(name)));
        assertThat(note.user().unknown()).containsOnlyKeys("g");
        assertThat(note.toString()).contains("unknown=[a, b, c, d, e]").doesNotContain("cret", "1.5");
        assertThat(APPLICATION.readTree(written(note))).isEqualTo(sent);
        assertThat(note).isEqualTo(note(written(note))).isNotEqualTo(note(json.replace("true", "1")));
        assertThat(note("{\"id\":\"n\"}").unknown())
                .isSameAs(UnknownMembers.of(null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"184e6744073709551615", "-1e2147483648", "1e400", "1e-2147483649"})
    void writesNumbersThatAreTooLargeForEverybody(String number) throws IOException {
        String json = "{\"id\":\"a\",\"new\":[" + number + ",{\"b\":" + number + "}],\"text\":\"c\"}";
        assertThat(note(json).unknown().get("new").path(1).path("b").doubleValue())
                .isEqualTo(Double.parseDouble(number));
        for (Note note : List.of(note(json), APPLICATION.readValue(json, Note.class))) {
            assertThat(note.text()).isEqualTo("c");
            assertThat(note(written(note))).isEqualTo(note);
            assertThat(APPLICATION.<JsonNode>valueToTree(note).path("new")).hasSize(2);
        }
    }

    @Test
    void readsATreeWithAnInfiniteNumber() throws IOException {
        JsonNode tree = APPLICATION.readTree("{\"id\":\"a\",\"new\":1e400,\"reactionCount\":1e400,\"text\":\"b\"}");
        try (JsonIn in = JsonIn.of(tree)) {
            Note note = in.require(NoteJson.TYPE, 1);
            assertThat(note.text()).isEqualTo("b");
            assertThat(note.reactionCount()).isNull();
            assertThat(note.unknown().get("new").asText()).isEqualTo("Infinity");
        }
    }

    @Test
    void doesNotLetUnknownMembersBeChanged() throws IOException {
        Note note = note("{\"a\":{\"x\":1}}");
        ((ObjectNode) note.unknown().get("a")).put("x", 2);
        assertThat(note.unknown().get("a").path("x").intValue()).isEqualTo(1);
        assertThatThrownBy(() -> note.unknown().put("b", note.unknown().get("a")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> note.unknown().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsUnknownMembersInOtherEncodings() throws IOException {
        String json = "{\"id\":\"é\",\"a\":[\"é\"]}";
        Note note = note(json);
        assertThat(read(("\ufeff" + json).getBytes(StandardCharsets.UTF_8), NoteJson.TYPE))
                .isEqualTo(note);
        assertThat(read(json.getBytes(StandardCharsets.UTF_16BE), NoteJson.TYPE))
                .isEqualTo(note);
        assertThat(note.unknown().get("a").path(0).textValue()).isEqualTo("é");
    }

    @Test
    void refusesAByteOrderMarkThatIsBroken() {
        byte[] json = "\ufeff{}".getBytes(StandardCharsets.UTF_8);
        json[2]++;
        assertThatThrownBy(() -> read(json, NoteJson.TYPE)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void refusesNothing(String encoding) {
        for (String nothing : List.of("", " ", "\n\n")) {
            assertThatThrownBy(() -> read(nothing.getBytes(Charset.forName(encoding)), NoteJson.TYPE))
                    .isInstanceOf(JsonProcessingException.class)
                    .hasMessageContaining("no JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "120", "999999999", "9999999999", "-5"})
    void readsNumbersWhereTextsAreExpected(String number) throws IOException {
        assertThat(note("{\"text\":" + number + ",\"id\":\"a\"}").text()).isEqualTo(number);
        assertThat(note("{\"isHidden\":" + number + "}").isHidden()).isEqualTo(!number.equals("0"));
        assertThat(note("{\"new\":" + number + "}").unknown().get("new")).hasToString(number);
    }

    @Test
    void readsEveryDayOfAYear() throws IOException {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            String time = day + "T01:02:03.004Z";
            assertThat(note("{\"createdAt\":\"" + time + "\"}").createdAt()).isEqualTo(Instant.parse(time));
        }
    }

    @Test
    void readsAndWritesAsAnApplicationsJacksonDoes() throws IOException {
        String json =
                "{\"id\":\"a\",\"createdAt\":\"2026-01-02T03:04:05.006Z\",\"user\":{\"id\":\"u\",\"z\":{}},\"visibility\":\"home\","
                        + "\"reactions\":{\"x\":1},\"new\":[1]}";
        Note note = note(json);
        assertThat(APPLICATION.readValue(json, Note.class)).isEqualTo(note);
        assertThat(APPLICATION.readTree(APPLICATION.writeValueAsString(note)))
                .isEqualTo(APPLICATION.readTree(json))
                .isEqualTo(APPLICATION.readTree(written(note)));
        String follow = "{\"id\":\"a\",\"type\":\"follow\",\"user\":{\"id\":\"u\"},\"new\":1}";
        Notification notification = read(follow.getBytes(StandardCharsets.UTF_8), NotificationJson.TYPE);
        assertThat(notification).isInstanceOf(Notification.Follow.class);
        assertThat(APPLICATION.readValue(follow, Notification.class)).isEqualTo(notification);
        assertThat(APPLICATION.readValue(follow, Notification.Follow.class)).isEqualTo(notification);
        assertThat(APPLICATION.readTree(APPLICATION.writeValueAsString(notification)))
                .isEqualTo(APPLICATION.readTree(follow));
        assertThat(new UserLite(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null))
                .extracting(UserLite::unknown)
                .isEqualTo(Map.of());
    }

    private static Note note(String json) throws IOException {
        return read(json.getBytes(StandardCharsets.UTF_8), NoteJson.TYPE);
    }

    private static List<Note> list(String json, int most) throws IOException {
        try (JsonIn in = JsonIn.of(json.getBytes(StandardCharsets.UTF_8))) {
            return in.require(ListType.of(NoteJson.TYPE), most);
        }
    }

    private static <T> T read(byte[] json, JsonType<T> type) throws IOException {
        try (JsonIn in = JsonIn.of(json)) {
            return in.require(type, Integer.MAX_VALUE);
        }
    }

    private static String written(Note note) throws IOException {
        StringWriter text = new StringWriter();
        try (var generator = Json.TREES.createGenerator(text)) {
            NoteJson.TYPE.write(new JsonOut(generator), note);
        }
        return text.toString();
    }
}
