package io.github.quarkusmisskey.web.internal.live;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.internal.LeftOut;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteUpdatedEvent;
import io.github.quarkusmisskey.api.notes.NotesTimelineRequest;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.github.quarkusmisskey.web.internal.page.PageFrame;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;

/**
 * New notes of the home timeline. The reactions of the latest {@value PageFrame#REACTIONS_FOLLOWED} notes are followed,
 * because each note needs a subscription of its own.
 */
public final class LiveTimeline extends LiveFeed {

    /**
     * Minimum time for a server to process a subscription to a note. Reactions from before are fetched after that time,
     * and before twice that time.
     */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    private final MisskeyClient client;
    private final NoteItems items;
    private final List<Note> latest;
    private final String seen;
    private final Map<String, Followed> followed = new LinkedHashMap<>();
    private boolean outdated;
    private boolean due;

    /**
     * @param latest the latest notes, the newest first
     * @param seen id of the newest note that the browser has; null or empty if it has none
     */
    public LiveTimeline(MisskeyClient client, NoteItems items, List<Note> latest, String seen) {
        super(client.stream());
        this.client = client;
        this.items = items;
        this.latest = latest;
        this.seen = seen == null ? "" : seen;
    }

    /** Maximum number of kinds of reactions to a note that are kept in memory, and maximum length of one. */
    private static final int MAX_REACTIONS = 200;

    private static final int MAX_REACTION = 200;

    private record Followed(Map<String, Long> reactions, Cancellable updates) {}

    @Override
    void begin() {
        if (!seen.isEmpty() && latest.stream().noneMatch(note -> seen.equals(note.id()))) {
            tellGap();
        }
        for (int i = latest.size() - 1; i >= 0; i--) {
            show(latest.get(i));
        }
        String newest = latest.isEmpty() ? "" : latest.get(0).id();
        follow(since(stream(), Channel.homeTimeline(), newest));
        live().follow(
                        Multi.createFrom()
                                .ticks()
                                .every(LOOK_AGAIN)
                                .onOverflow()
                                .drop(),
                        tick -> lookAgain(),
                        this::failed);
    }

    @Override
    void happened(StreamEvent event) {
        if (event instanceof StreamEvent.Note note) {
            show(note.body());
        }
    }

    private void show(Note note) {
        if (isShowable(note.id())) {
            live().tell(LiveEvent.item(note.id(), items.html(note)));
            Note shown = NoteView.isRenote(note) ? note.renote() : note;
            if (isShowable(shown.id())) {
                watch(shown);
            }
        }
    }

    private synchronized void watch(Note note) {
        if (followed.containsKey(note.id())) {
            update(note);
            return;
        }
        Cancellable updates = live().follow(
                        stream().note(note.id()), event -> changed(note.id(), event), failure -> unwatch(note.id()));
        followed.put(note.id(), new Followed(reactions(note), updates));
        outdated = true;
        if (followed.size() > PageFrame.REACTIONS_FOLLOWED) {
            Iterator<Followed> oldest = followed.values().iterator();
            live().leave(oldest.next().updates());
            oldest.remove();
        }
    }

    private synchronized void unwatch(String noteId) {
        Followed note = followed.remove(noteId);
        if (note != null) {
            live().leave(note.updates());
        }
    }

    /** Reactions that arrived before the subscription are in no event. */
    @Override
    void opened() {
        look();
    }

    private void lookAgain() {
        boolean now;
        synchronized (this) {
            now = due;
            due = outdated;
            outdated = false;
        }
        if (now) {
            look();
        }
    }

    private void look() {
        NotesTimelineRequest newest = NotesTimelineRequest.builder()
                .limit(PageFrame.REACTIONS_FOLLOWED)
                .build();
        ask(client.notes().timelineAsync(newest), notes -> notes.forEach(this::update));
    }

    private synchronized void update(Note note) {
        if (NoteView.isRenote(note)) {
            update(note.renote());
            return;
        }
        Followed known = note.id() == null ? null : followed.get(note.id());
        Map<String, Long> reactions = reactions(note);
        if (known != null && !known.reactions().equals(reactions)) {
            // A response may be older than the latest event.
            outdated = true;
            known.reactions().clear();
            known.reactions().putAll(reactions);
            tellReactions(note.id(), reactions);
        }
    }

    private void changed(String noteId, StreamEvent event) {
        if (event instanceof StreamEvent.NoteUpdated updated) {
            changed(noteId, updated.body());
        }
    }

    private synchronized void changed(String noteId, NoteUpdatedEvent event) {
        if (event instanceof NoteUpdatedEvent.Reacted reacted && reacted.body() != null) {
            count(noteId, reacted.body().reaction(), 1);
        } else if (event instanceof NoteUpdatedEvent.Unreacted unreacted && unreacted.body() != null) {
            count(noteId, unreacted.body().reaction(), -1);
        } else if (event instanceof NoteUpdatedEvent.Deleted) {
            unwatch(noteId);
            live().tell(LiveEvent.deleted(noteId));
        }
    }

    private void count(String noteId, String reaction, long change) {
        Followed note = followed.get(noteId);
        if (note != null && reaction != null && isCounted(note, reaction)) {
            note.reactions().merge(reaction, change, Long::sum);
            tellReactions(noteId, note.reactions());
        }
    }

    private static boolean isCounted(Followed note, String reaction) {
        return note.reactions().containsKey(reaction)
                || note.reactions().size() < MAX_REACTIONS && reaction.length() <= MAX_REACTION;
    }

    private void tellReactions(String noteId, Map<String, Long> reactions) {
        live().tell(LiveEvent.reactions(noteId, items.reactions(noteId, reactions)));
    }

    private static Map<String, Long> reactions(Note note) {
        Map<String, Long> some = new LinkedHashMap<>();
        if (note.reactions() != null) {
            note.reactions().entrySet().stream()
                    .filter(each -> each.getKey().length() <= MAX_REACTION && each.getValue() != null)
                    .limit(MAX_REACTIONS)
                    .forEach(each -> some.put(each.getKey(), each.getValue()));
            if (some.size() < note.reactions().size()) {
                LeftOut.addPageCut();
            }
        }
        return some;
    }
}
