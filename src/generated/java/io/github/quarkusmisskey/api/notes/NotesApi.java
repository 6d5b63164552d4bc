package io.github.quarkusmisskey.api.notes;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.Clip;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteReaction;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code notes}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface NotesApi {

    /** {@code notes}: needs no token. */
    @POST
    List<Note> notes(Body<NotesRequest> request);

    /** {@link #notes(Body)} without parameters. */
    default List<Note> notes() {
        return notes(NotesRequest.builder().build());
    }

    /** {@link #notes(Body)} without blocking. */
    @POST
    Uni<List<Note>> notesAsync(Body<NotesRequest> request);

    /** {@link #notes(Body)} without parameters and without blocking. */
    default Uni<List<Note>> notesAsync() {
        return notesAsync(NotesRequest.builder().build());
    }

    /** {@code notes/children}: needs no token. */
    @POST
    @Path("children")
    List<Note> children(Body<NotesChildrenRequest> request);

    /** {@link #children(Body)} without blocking. */
    @POST
    @Path("children")
    Uni<List<Note>> childrenAsync(Body<NotesChildrenRequest> request);

    /**
     * {@code notes/clips}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("clips")
    List<Clip> clips(Body<NotesClipsRequest> request);

    /** {@link #clips(Body)} without blocking. */
    @POST
    @Path("clips")
    Uni<List<Clip>> clipsAsync(Body<NotesClipsRequest> request);

    /**
     * {@code notes/conversation}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("conversation")
    List<Note> conversation(Body<NotesConversationRequest> request);

    /** {@link #conversation(Body)} without blocking. */
    @POST
    @Path("conversation")
    Uni<List<Note>> conversationAsync(Body<NotesConversationRequest> request);

    /**
     * {@code notes/create}: needs {@code write:notes}. At most 300 calls in 1 h.
     *
     * <p>Errors: {@code CANNOT_CREATE_ALREADY_EXPIRED_POLL}, {@code CANNOT_RENOTE_DUE_TO_VISIBILITY},
     * {@code CANNOT_RENOTE_OUTSIDE_OF_CHANNEL}, {@code CANNOT_RENOTE_TO_A_PURE_RENOTE},
     * {@code CANNOT_REPLY_TO_AN_INVISIBLE_NOTE}, {@code CANNOT_REPLY_TO_A_PURE_RENOTE},
     * {@code CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY}, {@code CANNOT_SCHEDULE_SAME_TIME},
     * {@code CANNOT_SCHEDULE_TO_FAR_FUTURE}, {@code CANNOT_SCHEDULE_TO_PAST}, {@code CONTAINS_PROHIBITED_WORDS},
     * {@code CONTAINS_TOO_MANY_MENTIONS}, {@code NO_SUCH_CHANNEL}, {@code NO_SUCH_FILE},
     * {@code NO_SUCH_RENOTE_TARGET}, {@code NO_SUCH_REPLY_TARGET}, {@code PROCESSING},
     * {@code REPLY_TO_BOT_NOT_ALLOWED}, {@code ROLE_PERMISSION_DENIED}, {@code TOO_MANY_SCHEDULED_NOTES},
     * {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("create")
    NotesCreateResponse create(Body<NotesCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<NotesCreateResponse> createAsync(Body<NotesCreateRequest> request);

    /**
     * {@code notes/delete}: needs {@code write:notes}. At most 300 calls in 1 h and one in 1 s.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("delete")
    void delete(Body<NotesDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<NotesDeleteRequest> request);

    /** {@code notes/featured}: needs no token. */
    @POST
    @Path("featured")
    List<Note> featured(Body<NotesFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters. */
    default List<Note> featured() {
        return featured(new NotesFeaturedRequest(null, null, null));
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<Note>> featuredAsync(Body<NotesFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
    default Uni<List<Note>> featuredAsync() {
        return featuredAsync(new NotesFeaturedRequest(null, null, null));
    }

    /**
     * {@code notes/global-timeline}: needs no token.
     *
     * <p>Errors: {@code GTL_DISABLED}.
     */
    @POST
    @Path("global-timeline")
    List<Note> globalTimeline(Body<NotesGlobalTimelineRequest> request);

    /** {@link #globalTimeline(Body)} without parameters. */
    default List<Note> globalTimeline() {
        return globalTimeline(NotesGlobalTimelineRequest.builder().build());
    }

    /** {@link #globalTimeline(Body)} without blocking. */
    @POST
    @Path("global-timeline")
    Uni<List<Note>> globalTimelineAsync(Body<NotesGlobalTimelineRequest> request);

    /** {@link #globalTimeline(Body)} without parameters and without blocking. */
    default Uni<List<Note>> globalTimelineAsync() {
        return globalTimelineAsync(NotesGlobalTimelineRequest.builder().build());
    }

    /**
     * {@code notes/hybrid-timeline}: needs {@code read:account}.
     *
     * <p>Errors: {@code STL_DISABLED}.
     */
    @POST
    @Path("hybrid-timeline")
    List<Note> hybridTimeline(Body<NotesHybridTimelineRequest> request);

    /** {@link #hybridTimeline(Body)} without parameters. */
    default List<Note> hybridTimeline() {
        return hybridTimeline(NotesHybridTimelineRequest.builder().build());
    }

    /** {@link #hybridTimeline(Body)} without blocking. */
    @POST
    @Path("hybrid-timeline")
    Uni<List<Note>> hybridTimelineAsync(Body<NotesHybridTimelineRequest> request);

    /** {@link #hybridTimeline(Body)} without parameters and without blocking. */
    default Uni<List<Note>> hybridTimelineAsync() {
        return hybridTimelineAsync(NotesHybridTimelineRequest.builder().build());
    }

    /**
     * {@code notes/local-timeline}: needs no token.
     *
     * <p>Errors: {@code LTL_DISABLED}.
     */
    @POST
    @Path("local-timeline")
    List<Note> localTimeline(Body<NotesLocalTimelineRequest> request);

    /** {@link #localTimeline(Body)} without parameters. */
    default List<Note> localTimeline() {
        return localTimeline(NotesLocalTimelineRequest.builder().build());
    }

    /** {@link #localTimeline(Body)} without blocking. */
    @POST
    @Path("local-timeline")
    Uni<List<Note>> localTimelineAsync(Body<NotesLocalTimelineRequest> request);

    /** {@link #localTimeline(Body)} without parameters and without blocking. */
    default Uni<List<Note>> localTimelineAsync() {
        return localTimelineAsync(NotesLocalTimelineRequest.builder().build());
    }

    /** {@code notes/mentions}: needs {@code read:account}. */
    @POST
    @Path("mentions")
    List<Note> mentions(Body<NotesMentionsRequest> request);

    /** {@link #mentions(Body)} without parameters. */
    default List<Note> mentions() {
        return mentions(NotesMentionsRequest.builder().build());
    }

    /** {@link #mentions(Body)} without blocking. */
    @POST
    @Path("mentions")
    Uni<List<Note>> mentionsAsync(Body<NotesMentionsRequest> request);

    /** {@link #mentions(Body)} without parameters and without blocking. */
    default Uni<List<Note>> mentionsAsync() {
        return mentionsAsync(NotesMentionsRequest.builder().build());
    }

    /**
     * {@code notes/reactions}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("reactions")
    List<NoteReaction> reactions(Body<NotesReactionsRequest> request);

    /** {@link #reactions(Body)} without blocking. */
    @POST
    @Path("reactions")
    Uni<List<NoteReaction>> reactionsAsync(Body<NotesReactionsRequest> request);

    /**
     * {@code notes/renotes}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("renotes")
    List<Note> renotes(Body<NotesRenotesRequest> request);

    /** {@link #renotes(Body)} without blocking. */
    @POST
    @Path("renotes")
    Uni<List<Note>> renotesAsync(Body<NotesRenotesRequest> request);

    /** {@code notes/replies}: needs no token. */
    @POST
    @Path("replies")
    List<Note> replies(Body<NotesRepliesRequest> request);

    /** {@link #replies(Body)} without blocking. */
    @POST
    @Path("replies")
    Uni<List<Note>> repliesAsync(Body<NotesRepliesRequest> request);

    /**
     * {@code notes/search}: needs no token.
     *
     * <p>Errors: {@code UNAVAILABLE}.
     */
    @POST
    @Path("search")
    List<Note> search(Body<NotesSearchRequest> request);

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<Note>> searchAsync(Body<NotesSearchRequest> request);

    /** {@code notes/search-by-tag}: needs no token. */
    @POST
    @Path("search-by-tag")
    List<Note> searchByTag(Body<NotesSearchByTagRequest> request);

    /** {@link #searchByTag(Body)} without blocking. */
    @POST
    @Path("search-by-tag")
    Uni<List<Note>> searchByTagAsync(Body<NotesSearchByTagRequest> request);

    /**
     * {@code notes/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}, {@code SIGNIN_REQUIRED}.
     */
    @POST
    @Path("show")
    Note show(Body<NotesShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Note> showAsync(Body<NotesShowRequest> request);

    /** {@code notes/show-partial-bulk}: needs no token. */
    @POST
    @Path("show-partial-bulk")
    List<NotesShowPartialBulkItem> showPartialBulk(Body<NotesShowPartialBulkRequest> request);

    /** {@link #showPartialBulk(Body)} without blocking. */
    @POST
    @Path("show-partial-bulk")
    Uni<List<NotesShowPartialBulkItem>> showPartialBulkAsync(Body<NotesShowPartialBulkRequest> request);

    /** {@code notes/state}: needs {@code read:account}. */
    @POST
    @Path("state")
    NotesStateResponse state(Body<NotesStateRequest> request);

    /** {@link #state(Body)} without blocking. */
    @POST
    @Path("state")
    Uni<NotesStateResponse> stateAsync(Body<NotesStateRequest> request);

    /** {@code notes/timeline}: needs {@code read:account}. */
    @POST
    @Path("timeline")
    List<Note> timeline(Body<NotesTimelineRequest> request);

    /** {@link #timeline(Body)} without parameters. */
    default List<Note> timeline() {
        return timeline(NotesTimelineRequest.builder().build());
    }

    /** {@link #timeline(Body)} without blocking. */
    @POST
    @Path("timeline")
    Uni<List<Note>> timelineAsync(Body<NotesTimelineRequest> request);

    /** {@link #timeline(Body)} without parameters and without blocking. */
    default Uni<List<Note>> timelineAsync() {
        return timelineAsync(NotesTimelineRequest.builder().build());
    }

    /**
     * {@code notes/translate}: needs {@code read:account}.
     *
     * <p>Errors: {@code CANNOT_TRANSLATE_INVISIBLE_NOTE}, {@code NO_SUCH_NOTE}, {@code UNAVAILABLE}.
     *
     * @return null if the server answers nothing
     */
    @POST
    @Path("translate")
    NotesTranslateResponse translate(Body<NotesTranslateRequest> request);

    /** {@link #translate(Body)} without blocking. */
    @POST
    @Path("translate")
    Uni<NotesTranslateResponse> translateAsync(Body<NotesTranslateRequest> request);

    /**
     * {@code notes/unrenote}: needs {@code write:notes}. At most 300 calls in 1 h and one in 1 s.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("unrenote")
    void unrenote(Body<NotesUnrenoteRequest> request);

    /** {@link #unrenote(Body)} without blocking. */
    @POST
    @Path("unrenote")
    Uni<Void> unrenoteAsync(Body<NotesUnrenoteRequest> request);

    /**
     * {@code notes/user-list-timeline}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("user-list-timeline")
    List<Note> userListTimeline(Body<NotesUserListTimelineRequest> request);

    /** {@link #userListTimeline(Body)} without blocking. */
    @POST
    @Path("user-list-timeline")
    Uni<List<Note>> userListTimelineAsync(Body<NotesUserListTimelineRequest> request);
}
