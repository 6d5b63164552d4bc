package io.github.quarkusmisskey.web.internal.note;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.web.BundleTexts;
import io.github.quarkusmisskey.web.internal.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NotificationViewTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final String BOB = "'user':{'id':'b','username':'bob'}";
    private static final String MINE = "'note':{'id':'n','text':'my own note'}";

    /** A kind of the document, what is said of it, the note that is shown, and who did it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "note|" + BOB + "," + MINE + "|Wrote a note|n|bob",
                "mention|" + BOB + "," + MINE + "|Mentioned you|n|bob",
                "reply|" + BOB + "," + MINE + "|Replied to you|n|bob",
                "renote|" + BOB + ",'note':{'id':'x','renoteId':'n','renote':{'id':'n'}}|Shared your note|n|bob",
                "renote|" + BOB + "," + MINE + "|Shared your note|n|bob",
                "quote|" + BOB
                        + ",'note':{'id':'x','text':'so','renoteId':'n','renote':{'id':'n'}}|Quoted your note|x|bob",
                "reaction|" + BOB + "," + MINE + ",'reaction':':cat@.:'|Reacted with \u2068:cat:\u2069|n|bob",
                "pollEnded|" + MINE + "|A poll has ended|n|-",
                "scheduledNotePosted|" + MINE + "|Your scheduled note was posted|n|-",
                "scheduledNotePostFailed|'noteDraft':{'id':'d','text':'later'}|Your scheduled note could not be posted|-|-",
                "follow|" + BOB + "|Follows you now|-|bob",
                "receiveFollowRequest|" + BOB + "|Asks to follow you|-|bob",
                "followRequestAccepted|" + BOB + ",'message':'welcome'|Accepted your request to follow|-|bob",
                "roleAssigned|'role':{'id':'r','name':'Baker'}|You were given the role \u2068Baker\u2069|-|-",
                "chatRoomInvitationReceived|'invitation':{'id':'i'," + BOB
                        + ",'room':{'id':'c','name':'Tea'}}|Invites you to the chat room \u2068Tea\u2069|-|bob",
                "achievementEarned|'achievement':'notes1'|You earned the achievement \u2068notes1\u2069|-|-",
                "exportCompleted|'exportedEntity':'userList','fileId':'f'|Your export is ready: lists. The file is in your drive.|-|-",
                "exportCompleted|'exportedEntity':'somethingNew'|Your export is ready: other data. The file is in your drive.|-|-",
                "login||Somebody signed in to your account. If it was not you, change your password on the server.|-|-",
                "createToken||An application got access to your account. If you do not know of it, remove the access in the settings of your account.|-|-",
                "app|'header':'Backup','body':'done'|\u2068Backup\u2069|-|-",
                "app|'body':'done'|An application has a message for you|-|-",
                "test||A test notification, sent to see whether notifications arrive|-|-",
                "reaction:grouped|" + MINE + ",'reactions':[{" + BOB
                        + ",'reaction':'👍'},{'user':null,'reaction':'👍'},null,{'user':{'id':'c'},'reaction':'🎉'}]|Reacted with \u2068👍\u2069 \u2068🎉\u2069|n|bob",
                "renote:grouped|" + MINE + ",'users':[{'id':'b','username':'bob'},{'id':'c'}]|Shared your note|n|bob",
                "of a fork|" + BOB + "|Something happened that this page has no words for: \u2068of a fork\u2069|-|-"
            })
    void tellsEachKindInWords(String type, String members, String sentence, String note, String who)
            throws JsonProcessingException {
        NotificationView view = NotificationView.of(read(type, members), context("en"));
        assertThat(view.sentence()).isEqualTo(sentence);
        assertThat(view.note() == null ? null : view.note().id()).isEqualTo(note);
        assertThat(view.who() == null ? null : view.who().name()).isEqualTo(who);
    }

    @Test
    void tellsWhatWasWrittenWithIt() throws JsonProcessingException {
        NoteContext context = context("en");
        assertThat(NotificationView.of(read("app", "'header':'Backup','body':'done'"), context)
                        .detail())
                .isEqualTo("done");
        assertThat(NotificationView.of(read("followRequestAccepted", BOB + ",'message':'welcome'"), context)
                        .detail())
                .isEqualTo("welcome");
        assertThat(NotificationView.of(
                                read("scheduledNotePostFailed", "'noteDraft':{'text':'**later** today'}"), context)
                        .detail())
                .isEqualTo("later today");
        assertThat(NotificationView.of(
                                read("renote:grouped", MINE + ",'users':[{'id':'b'},{'id':'c'},{'id':'b'},{'id':'d'}]"),
                                context)
                        .others())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void tellsEachKindOfTheDocumentFromTheOthers(String language) throws JsonProcessingException {
        List<String> kinds = Stream.of(
                        "note",
                        "follow",
                        "mention",
                        "reply",
                        "renote",
                        "quote",
                        "reaction",
                        "pollEnded",
                        "scheduledNotePosted",
                        "scheduledNotePostFailed",
                        "receiveFollowRequest",
                        "followRequestAccepted",
                        "app",
                        "roleAssigned",
                        "chatRoomInvitationReceived",
                        "achievementEarned",
                        "exportCompleted",
                        "test",
                        "login",
                        "createToken")
                .toList();
        Set<String> told = new HashSet<>();
        for (String kind : kinds) {
            String sentence =
                    NotificationView.of(read(kind, ""), context(language)).sentence();
            assertThat(sentence).as(kind).isNotBlank().doesNotContain(kind + ":", "null", "{");
            told.add(sentence);
        }
        assertThat(told).hasSize(20);
    }

    @Test
    void tellsWhatARealServerSent() throws IOException {
        List<NotificationView> views = new ArrayList<>();
        try (InputStream sample =
                getClass().getResourceAsStream("/io/github/quarkusmisskey/client/samples/i-notifications.json")) {
            JSON.readValue(sample, new TypeReference<List<Notification>>() {})
                    .forEach(each -> views.add(NotificationView.of(each, context("en"))));
        }
        assertThat(views.stream().map(NotificationView::sentence).distinct())
                .containsExactly(
                        "Shared your note",
                        "Replied to you",
                        "Reacted with \u2068👍\u2069",
                        "An application got access to your account. If you do not know of it, remove the access in the settings of your account.",
                        "Follows you now");
        NoteView shared = views.get(0).note();
        assertThat(shared.content().text().toString()).contains("Hello from a sample");
        assertThat(shared.renote()).isNull();
        assertThat(views.get(1).note().answered().excerpt()).contains("Hello from a sample");
    }

    private static Notification read(String type, String members) throws JsonProcessingException {
        String more = members == null || members.isEmpty() ? "" : "," + members;
        String json = "{'id':'1','type':'" + type + "'" + more + "}";
        return JSON.readValue(json.replace('\'', '"'), Notification.class);
    }

    private static NoteContext context(String language) {
        return new NoteContext(
                new NoteContext.Texts(
                        BundleTexts.of(Messages.class, language), BundleTexts.of(NotificationMessages.class, language)),
                new AccountRef("misskey.example", "9abc"),
                "/misskey",
                false,
                false,
                Clock.systemUTC());
    }
}
