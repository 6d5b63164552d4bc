package io.github.quarkusmisskey.web.internal.note;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.web.BundleTexts;
import io.github.quarkusmisskey.web.internal.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NoteViewTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'renoteId':'a','renote':{'id':'a'}}|true",
                "{'renoteId':'a','renote':{'id':'a'},'text':null,'cw':null,'fileIds':[],'poll':null,'replyId':null}|true",
                "{'renoteId':'a','renote':{'id':'a'},'text':'x'}|false",
                "{'renoteId':'a','renote':{'id':'a'},'cw':''}|false",
                "{'renoteId':'a','renote':{'id':'a'},'fileIds':['f']}|false",
                "{'renoteId':'a','renote':{'id':'a'},'poll':{'multiple':false,'choices':[]}}|false",
                "{'renoteId':'a','renote':{'id':'a'},'replyId':'b'}|false",
                "{'renoteId':'a','renote':{'id':'a'},'reply':{'id':'b'}}|false",
                "{'renoteId':'a','renote':null}|false",
                "{'text':'x'}|false"
            })
    void tellsARenoteFromAQuote(String note, boolean renote) throws JsonProcessingException {
        Note read = JSON.readValue(note.replace('\'', '"'), Note.class);
        assertThat(NoteView.isRenote(read)).isEqualTo(renote);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes-timeline", "notes-local-timeline", "users-notes", "notes-show", "notes-create"})
    void showsWhatARealServerSent(String sample) throws IOException {
        JsonNode answer;
        try (InputStream in =
                getClass().getResourceAsStream("/io/github/quarkusmisskey/client/samples/" + sample + ".json")) {
            answer = JSON.readTree(in);
        }
        JsonNode notes = answer.path("createdNote").isObject() ? answer.get("createdNote") : answer;
        assertThat(notes.size()).isPositive();
        for (JsonNode note : notes.isArray() ? notes : List.of(notes)) {
            NoteView view = view(note.toString(), true);
            assertThat(view.id()).isEqualTo(note.get("id").textValue());
            assertThat(view.created()).isNotNull();
            assertThat(view.author().handle()).startsWith("@");
            boolean shown = note.get("text").isNull() || view.content().text() != null;
            assertThat(shown || NoteView.isRenote(JSON.treeToValue(note, Note.class)))
                    .isTrue();
        }
    }

    @Test
    void writesTheTextAsMarkupThatIsSafe() throws JsonProcessingException {
        NoteView note = view("{'id':'1','text':'**bold** <script>x</script> @bob #tag https://a.example/'}", false);
        assertThat(note.content().text().toString())
                .contains(
                        "<b>bold</b>",
                        "&lt;script&gt;",
                        "href=\"https://misskey.example/@bob\"",
                        "href=\"https://misskey.example/tags/tag\"",
                        "href=\"https://a.example/\"")
                .doesNotContain("<script", "style=");
    }

    @Test
    void leadsMentionsOfOtherServersThroughTheReadersOwn() throws JsonProcessingException {
        NoteView note = view(
                "{'id':'1','text':'@bob @eve@third.example','user':{'id':'u','username':'ann','host':'far.example'}}",
                false);
        assertThat(note.content().text().toString())
                .contains("/misskey.example/@bob@far.example\"", "/misskey.example/@eve@third.example\"");
        assertThat(note.author().handle()).isEqualTo("@ann@far.example");
    }

    @Test
    void loadsNoPictureUnlessTheReaderWantsThem() throws JsonProcessingException {
        String note = "{'id':'1','text':':cat: :dog:','emojis':{'cat':'https://far.example/cat.png'},"
                + "'user':{'id':'u','name':'A :fox:','host':'far.example','avatarUrl':'https://far.example/a.png'},"
                + "'reactions':{':cat@.:':1,':owl@far.example:':1,'👍':1},"
                + "'files':[{'id':'f','name':'a.png','comment':'A cat','type':'image/png','url':'https://far.example/a.png'}]}";
        NoteView without = view(note, false);
        assertThat(without.toString()).doesNotContain("<img");
        assertThat(without.reactions().counts()).allMatch(each -> each.image() == null);
        assertThat(without.content().media().get(0).loaded()).isFalse();
        assertThat(without.content().heldBack()).isTrue();
        NoteView with = view(note, true);
        assertThat(with.content().text().toString())
                .contains("src=\"https://far.example/cat.png\"", "/misskey.example/emoji/dog%40far.example.webp\"")
                .contains("referrerpolicy=\"no-referrer\"", "alt=\":cat:\"");
        assertThat(with.author().html().toString()).contains("/emoji/fox%40far.example.webp\"");
        assertThat(with.reactions().counts().stream().map(ReactionsView.Count::image))
                .containsExactlyInAnyOrder(
                        "https://misskey.example/emoji/cat.webp",
                        "https://misskey.example/emoji/owl%40far.example.webp",
                        null);
        assertThat(with.content().media().get(0).loaded()).isTrue();
        assertThat(with.content().heldBack()).isFalse();
    }

    @Test
    void findsEmojiInTheTablesOfNoteAndAuthorAndAtTheServer() throws JsonProcessingException {
        NoteView note = view(
                "{'id':'1','text':':cat: :dog: :owl:','emojis':{'cat':'https://far.example/cat.png'},"
                        + "'user':{'id':'u','emojis':{'cat':'https://far.example/x.png','dog':'https://far.example/dog.png'}},"
                        + "'reactions':{':fox@.:':1},'reactionEmojis':{'fox':'https://far.example/fox.png'}}",
                true);
        assertThat(note.content().text().toString())
                .contains("src=\"https://far.example/cat.png\"", "src=\"https://far.example/dog.png\"")
                .contains("src=\"https://misskey.example/emoji/owl.webp\"");
        assertThat(note.reactions().counts())
                .extracting(ReactionsView.Count::image)
                .containsExactly("https://far.example/fox.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://far.example/a.png",
                "javascript:alert(1)",
                "data:image/png,x",
                "//far.example/a",
                "\\u0000"
            })
    void loadsAndLinksNothingButTheWeb(String address) throws JsonProcessingException {
        NoteView note = view(
                "{'id':'1','text':':cat:','emojis':{'cat':'" + address + "'},'url':'" + address
                        + "','files':[null,{'id':'f'," + "'type':'image/png','url':'" + address + "','thumbnailUrl':'"
                        + address + "'}]}",
                true);
        assertThat(note.content().text()).hasToString(":cat:");
        assertThat(note.content().media()).singleElement().satisfies(file -> {
            assertThat(file.address()).isNull();
            assertThat(file.preview()).isNull();
            assertThat(file.loaded()).isFalse();
            assertThat(file.label()).isEqualTo("?");
        });
        assertThat(note.links().origin()).isEqualTo("https://misskey.example/notes/1");
    }

    @Test
    void coversWhatIsSensitiveAndTellsKindsApart() throws JsonProcessingException {
        NoteView note = view(
                "{'id':'1','files':[{'type':'video/mp4','url':'https://a.example/v','isSensitive':true},"
                        + "{'type':'audio/ogg','url':'https://a.example/s'},{'type':'text/html','url':'https://a.example/t'}]}",
                true);
        assertThat(note.content().media())
                .extracting(MediaView::kind, MediaView::sensitive, MediaView::loaded)
                .containsExactly(
                        tuple(MediaView.Kind.VIDEO, true, true),
                        tuple(MediaView.Kind.SOUND, false, true),
                        tuple(MediaView.Kind.FILE, false, false));
    }

    @Test
    void countsAPoll() throws JsonProcessingException {
        PollView poll = view(
                        "{'id':'1','poll':{'multiple':false,'expiresAt':'2026-01-02T00:00:00.000Z','choices':["
                                + "{'text':'<b>yes','votes':3,'isVoted':true},{'text':null,'votes':1},null]}}",
                        false)
                .content()
                .poll();
        assertThat(poll.votes()).isEqualTo(4);
        assertThat(poll.options()).extracting(PollView.Option::percent).containsExactly(75L, 25L, 0L);
        assertThat(poll.options().get(0).text()).hasToString("&lt;b&gt;yes");
        assertThat(poll.voted()).isTrue();
        assertThat(poll.open()).isFalse();
        assertThat(poll.over()).isFalse();
        assertThat(view("{'id':'1','poll':{'expiresAt':'2026-01-01T00:00:00.000Z','choices':[]}}", false)
                        .content()
                        .poll()
                        .over())
                .isTrue();
    }

    @Test
    void tellsWhatItAnswers() throws JsonProcessingException {
        assertThat(view(
                                "{'id':'2','replyId':'1','reply':{'id':'1','text':'**a** question','user':{'id':'u','username':'ann'}}}",
                                false)
                        .answered())
                .satisfies(answered -> {
                    assertThat(answered.author().name()).isEqualTo("ann");
                    assertThat(answered.excerpt()).isEqualTo("a question");
                    assertThat(answered.page()).endsWith("&id=1");
                });
        assertThat(view("{'id':'2','replyId':'1','reply':{'id':'1','text':'secret','cw':'careful'}}", false)
                        .answered()
                        .excerpt())
                .isEqualTo("careful");
        assertThat(view("{'id':'2','replyId':'1','reply':null}", false)
                        .answered()
                        .author())
                .isNull();
        assertThat(view("{'id':'2'}", false).answered()).isNull();
    }

    @Test
    void showsQuotesOneLevelDeepWithALinkToTheNext() throws JsonProcessingException {
        NoteView note = view(
                "{'id':'1','renoteId':'2','renote':{'id':'2','text':'b','renoteId':'3','renote':{'id':'3','text':'c',"
                        + "'renoteId':'4','renote':{'id':'4','text':'d'}}}}",
                false);
        assertThat(note.sharing()).isTrue();
        assertThat(note.renote().renote().id()).isEqualTo("3");
        assertThat(note.renote().renote().renote()).isNull();
        assertThat(note.renote().renote().links().quoted()).endsWith("&id=4");
        assertThat(view("{'id':'1','renoteId':'2','renote':null}", false)
                        .links()
                        .renoteMissing())
                .isTrue();
    }

    @Test
    void marksWhatIsSpecial() throws JsonProcessingException {
        NoteView note = view(
                "{'id':'1','visibility':'public','localOnly':true,'updatedAt':'2026-01-01T00:00:00.000Z',"
                        + "'channelId':'c','channel':{'id':'c','name':'Tea'},'url':'https://far.example/notes/9'}",
                false);
        assertThat(note.marks()).isEqualTo(new NoteView.Marks("Everyone", false, true, true, "Tea"));
        assertThat(note.links().origin()).isEqualTo("https://far.example/notes/9");
        assertThat(note.links().host()).isEqualTo("far.example");
        assertThat(view("{'id':'1','updatedAt':null}", false).marks().edited()).isFalse();
    }

    private static NoteView view(String json, boolean pictures) throws JsonProcessingException {
        NoteContext context = new NoteContext(
                new NoteContext.Texts(BundleTexts.of(Messages.class, "en"), null),
                new AccountRef("misskey.example", "9abc"),
                "/misskey",
                false,
                pictures,
                Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC));
        return NoteView.of(JSON.readValue(json.replace('\'', '"'), Note.class), context);
    }
}
