package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.quarkusmisskey.api.antennas.AntennasNotesRequest;
import io.github.quarkusmisskey.api.channels.ChannelsTimelineRequest;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesGlobalTimelineRequest;
import io.github.quarkusmisskey.api.notes.NotesHybridTimelineRequest;
import io.github.quarkusmisskey.api.notes.NotesLocalTimelineRequest;
import io.github.quarkusmisskey.api.notes.NotesSearchByTagRequest;
import io.github.quarkusmisskey.api.notes.NotesTimelineRequest;
import io.github.quarkusmisskey.api.notes.NotesUserListTimelineRequest;
import io.github.quarkusmisskey.api.roles.RolesNotesRequest;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.smallrye.mutiny.Uni;

/** The notes of a timeline, from the endpoint that has the channel's filters. */
public final class NoteHistory implements History {

    private final Function<HistoryPage, Uni<List<Note>>> endpoint;

    private NoteHistory(Function<HistoryPage, Uni<List<Note>>> endpoint) {
        this.endpoint = endpoint;
    }

    /** Empty for channels that are not timelines. */
    public static Optional<History> of(Channel channel, MisskeyClient calls) {
        return Optional.ofNullable(endpoint(channel, calls)).map(NoteHistory::new);
    }

    private static Function<HistoryPage, Uni<List<Note>>> endpoint(Channel channel, MisskeyClient calls) {
        if (channel instanceof Channel.HomeTimeline home) {
            return page -> home(home, calls, page);
        } else if (channel instanceof Channel.LocalTimeline local) {
            return page -> local(local, calls, page);
        } else if (channel instanceof Channel.HybridTimeline hybrid) {
            return page -> hybrid(hybrid, calls, page);
        } else if (channel instanceof Channel.GlobalTimeline global) {
            return page -> global(global, calls, page);
        } else if (channel instanceof Channel.UserList list) {
            return page -> userList(list, calls, page);
        } else if (channel instanceof Channel.Hashtag hashtag) {
            return page -> hashtag(hashtag, calls, page);
        } else if (channel instanceof Channel.RoleTimeline role) {
            return page -> role(role, calls, page);
        } else if (channel instanceof Channel.Antenna antenna) {
            return page -> antenna(antenna, calls, page);
        } else if (channel instanceof Channel.ChannelValue notes) {
            return page -> channel(notes, calls, page);
        }
        return null;
    }

    @Override
    public Uni<List<StreamEvent>> page(String since, String until, int limit) {
        return events(new HistoryPage(since, until, false, limit));
    }

    @Override
    public Uni<List<StreamEvent>> newest() {
        return events(HistoryPage.ofNewest());
    }

    private Uni<List<StreamEvent>> events(HistoryPage page) {
        return endpoint.apply(page)
                .map(notes ->
                        notes.stream().<StreamEvent>map(StreamEvent.Note::new).toList());
    }

    @Override
    public boolean tells(StreamEvent event) {
        return event instanceof StreamEvent.Note note && note.body().id() != null;
    }

    @Override
    public boolean complete() {
        return true;
    }

    private static Uni<List<Note>> home(Channel.HomeTimeline channel, MisskeyClient calls, HistoryPage page) {
        NotesTimelineRequest.Builder request = NotesTimelineRequest.builder().limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        given(channel.withRenotes(), request::withRenotes);
        given(channel.withFiles(), request::withFiles);
        return calls.notes().timelineAsync(request.build());
    }

    private static Uni<List<Note>> local(Channel.LocalTimeline channel, MisskeyClient calls, HistoryPage page) {
        NotesLocalTimelineRequest.Builder request =
                NotesLocalTimelineRequest.builder().limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        given(channel.withRenotes(), request::withRenotes);
        given(channel.withReplies(), request::withReplies);
        given(channel.withFiles(), request::withFiles);
        return calls.notes().localTimelineAsync(request.build());
    }

    private static Uni<List<Note>> hybrid(Channel.HybridTimeline channel, MisskeyClient calls, HistoryPage page) {
        NotesHybridTimelineRequest.Builder request =
                NotesHybridTimelineRequest.builder().limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        given(channel.withRenotes(), request::withRenotes);
        given(channel.withReplies(), request::withReplies);
        given(channel.withFiles(), request::withFiles);
        return calls.notes().hybridTimelineAsync(request.build());
    }

    private static Uni<List<Note>> global(Channel.GlobalTimeline channel, MisskeyClient calls, HistoryPage page) {
        NotesGlobalTimelineRequest.Builder request =
                NotesGlobalTimelineRequest.builder().limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        given(channel.withRenotes(), request::withRenotes);
        given(channel.withFiles(), request::withFiles);
        return calls.notes().globalTimelineAsync(request.build());
    }

    private static Uni<List<Note>> userList(Channel.UserList channel, MisskeyClient calls, HistoryPage page) {
        NotesUserListTimelineRequest.Builder request =
                NotesUserListTimelineRequest.builder(channel.listId()).limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        given(channel.withRenotes(), request::withRenotes);
        given(channel.withFiles(), request::withFiles);
        return calls.notes().userListTimelineAsync(request.build());
    }

    private static Uni<List<Note>> hashtag(Channel.Hashtag channel, MisskeyClient calls, HistoryPage page) {
        NotesSearchByTagRequest.Builder request =
                NotesSearchByTagRequest.builder().query(channel.q()).limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        return calls.notes().searchByTagAsync(request.build());
    }

    private static Uni<List<Note>> role(Channel.RoleTimeline channel, MisskeyClient calls, HistoryPage page) {
        RolesNotesRequest.Builder request =
                RolesNotesRequest.builder(channel.roleId()).limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        return calls.roles().notesAsync(request.build());
    }

    private static Uni<List<Note>> antenna(Channel.Antenna channel, MisskeyClient calls, HistoryPage page) {
        AntennasNotesRequest.Builder request =
                AntennasNotesRequest.builder(channel.antennaId()).limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        return calls.antennas().notesAsync(request.build());
    }

    private static Uni<List<Note>> channel(Channel.ChannelValue channel, MisskeyClient calls, HistoryPage page) {
        ChannelsTimelineRequest.Builder request =
                ChannelsTimelineRequest.builder(channel.channelId()).limit(page.limit());
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        return calls.channels().timelineAsync(request.build());
    }

    private static void given(Boolean value, Consumer<Boolean> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
