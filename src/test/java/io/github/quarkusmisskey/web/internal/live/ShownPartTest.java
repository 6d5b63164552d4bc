package io.github.quarkusmisskey.web.internal.live;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.internal.LeftOut;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.github.quarkusmisskey.web.internal.note.NoteContext;
import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.github.quarkusmisskey.web.internal.note.NotificationMessages;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is too long for a page is cut or left out, said, and counted. */
class ShownPartTest {

    private static final AccountRef ALICE = new AccountRef("misskey.example", "9abc");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words that say their own names. */
    private static final Messages WORDS = fake(Messages.class);

    private static final NoteContext READER = new NoteContext(
            new NoteContext.Texts(WORDS, fake(NotificationMessages.class)),
            ALICE,
            "/misskey",
            false,
            false,
            Clock.systemUTC());

    @Test
    void cutsAndMarksTextsAndCountsThem() {
        long before = LeftOut.pageCuts();
        NoteView whole = NoteView.of(note("x".repeat(20_000), null, "alice"), READER);
        assertThat(whole.content().text().toString()).contains("x".repeat(20_000));
        assertThat(LeftOut.pageCuts()).isEqualTo(before);
        NoteView cut = NoteView.of(note("x".repeat(1_000_000), "w".repeat(1_000), "n".repeat(1_000)), READER);
        assertThat(cut.content().text().toString()).contains("xxx […]").doesNotContain("x".repeat(20_001));
        assertThat(cut.warning().toString()).contains("www […]").doesNotContain("w".repeat(501));
        assertThat(cut.author().name()).hasSizeLessThan(510).endsWith(" […]");
        assertThat(LeftOut.pageCuts()).isEqualTo(before + 3);
    }

    @Test
    void leavesOutEventsWithAbsurdIdsAndSaysThatSomethingIsMissing() {
        long before = LeftOut.pageEvents();
        SseConnection live = live();
        AssertSubscriber<LiveEvent> browser =
                live.events(() -> {}, () -> {}).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        Feed feed = new Feed();
        feed.begin(live);
        assertThat(feed.isShowable("a".repeat(64))).isTrue();
        assertThat(browser.getItems()).extracting(LiveEvent::name).doesNotContain("gap");
        assertThat(feed.isShowable("a".repeat(65))).isFalse();
        assertThat(browser.getItems()).extracting(LiveEvent::name).containsOnlyOnce("gap");
        assertThat(LeftOut.pageEvents()).isEqualTo(before + 1);
    }

    private static final class Feed extends LiveFeed {

        private Feed() {
            super(fake(MisskeyStream.class));
        }

        @Override
        void begin() {
            follow(Multi.createFrom().nothing());
        }

        @Override
        void happened(StreamEvent event) {
            throw new AssertionError("nothing happens");
        }
    }

    private static Note note(String text, String warning, String name) {
        ObjectNode note =
                JSON.createObjectNode().put("id", "n").put("text", text).put("cw", warning);
        note.putObject("user").put("id", "u").put("username", "u").put("name", name);
        return JSON.convertValue(note, Note.class);
    }

    private static SseConnection live() {
        Session session = new Session(
                "id", "family", List.of(ALICE), ALICE, Map.of(), Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
        return new SseConnection(session, ALICE, WORDS, new ByteBudget(800_000), new ByteBudget(800_000));
    }

    private static <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getReturnType() == Multi.class
                        ? Multi.createFrom().nothing()
                        : method.getReturnType() == String.class ? method.getName() : null));
    }
}
