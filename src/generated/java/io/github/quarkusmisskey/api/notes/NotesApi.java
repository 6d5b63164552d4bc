package io.github.quarkusmisskey.api.notes;

import java.util.List;
import java.util.function.Consumer;
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
import io.quarkus.arc.NoClassInterceptors;
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
    List<Note> notes(Body<? extends NotesRequest> request);

    /** {@link #notes(Body)} without parameters. */
    @NoClassInterceptors
    default List<Note> notes() {
        return notes(NotesRequest.builder().build());
    }

    /** {@link #notes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> notes(Consumer<NotesRequest.Builder> request) {
        return notes(NotesRequest.with(request));
    }

    /** {@link #notes(Body)} without blocking. */
    @POST
    Uni<List<Note>> notesAsync(Body<? extends NotesRequest> request);

    /** {@link #notes(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync() {
        return notesAsync(NotesRequest.builder().build());
    }

    /** {@link #notes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(Consumer<NotesRequest.Builder> request) {
        return notesAsync(NotesRequest.with(request));
    }

    /** {@code notes/children}: needs no token. */
    @POST
    @Path("children")
    List<Note> children(Body<? extends NotesChildrenRequest> request);

    /** {@link #children(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default List<Note> children(String noteId) {
        return children(NotesChildrenRequest.of(noteId));
    }

    /** {@link #children(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> children(Consumer<NotesChildrenRequest.Builder> request) {
        return children(NotesChildrenRequest.with(request));
    }

    /** {@link #children(Body)} without blocking. */
    @POST
    @Path("children")
    Uni<List<Note>> childrenAsync(Body<? extends NotesChildrenRequest> request);

    /** {@link #children(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> childrenAsync(String noteId) {
        return childrenAsync(NotesChildrenRequest.of(noteId));
    }

    /** {@link #children(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> childrenAsync(Consumer<NotesChildrenRequest.Builder> request) {
        return childrenAsync(NotesChildrenRequest.with(request));
    }

    /**
     * {@code notes/clips}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("clips")
    List<Clip> clips(Body<? extends NotesClipsRequest> request);

    /** {@link #clips(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default List<Clip> clips(String noteId) {
        return clips(new NotesClipsRequest(noteId));
    }

    /** {@link #clips(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Clip> clips(Consumer<NotesClipsRequest.Builder> request) {
        return clips(NotesClipsRequest.with(request));
    }

    /** {@link #clips(Body)} without blocking. */
    @POST
    @Path("clips")
    Uni<List<Clip>> clipsAsync(Body<? extends NotesClipsRequest> request);

    /** {@link #clips(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Clip>> clipsAsync(String noteId) {
        return clipsAsync(new NotesClipsRequest(noteId));
    }

    /** {@link #clips(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Clip>> clipsAsync(Consumer<NotesClipsRequest.Builder> request) {
        return clipsAsync(NotesClipsRequest.with(request));
    }

    /**
     * {@code notes/conversation}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("conversation")
    List<Note> conversation(Body<? extends NotesConversationRequest> request);

    /** {@link #conversation(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default List<Note> conversation(String noteId) {
        return conversation(new NotesConversationRequest(noteId, null, null));
    }

    /** {@link #conversation(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> conversation(Consumer<NotesConversationRequest.Builder> request) {
        return conversation(NotesConversationRequest.with(request));
    }

    /** {@link #conversation(Body)} without blocking. */
    @POST
    @Path("conversation")
    Uni<List<Note>> conversationAsync(Body<? extends NotesConversationRequest> request);

    /** {@link #conversation(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> conversationAsync(String noteId) {
        return conversationAsync(new NotesConversationRequest(noteId, null, null));
    }

    /** {@link #conversation(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> conversationAsync(Consumer<NotesConversationRequest.Builder> request) {
        return conversationAsync(NotesConversationRequest.with(request));
    }

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
    NotesCreateResponse create(Body<? extends NotesCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default NotesCreateResponse create(Consumer<NotesCreateRequest.Builder> request) {
        return create(NotesCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<NotesCreateResponse> createAsync(Body<? extends NotesCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<NotesCreateResponse> createAsync(Consumer<NotesCreateRequest.Builder> request) {
        return createAsync(NotesCreateRequest.with(request));
    }

    /**
     * {@code notes/delete}: needs {@code write:notes}. At most 300 calls in 1 h and one in 1 s.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends NotesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default void delete(String noteId) {
        delete(new NotesDeleteRequest(noteId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<NotesDeleteRequest.Builder> request) {
        delete(NotesDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends NotesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String noteId) {
        return deleteAsync(new NotesDeleteRequest(noteId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<NotesDeleteRequest.Builder> request) {
        return deleteAsync(NotesDeleteRequest.with(request));
    }

    /** {@code notes/featured}: needs no token. */
    @POST
    @Path("featured")
    List<Note> featured(Body<? extends NotesFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters. */
    @NoClassInterceptors
    default List<Note> featured() {
        return featured(new NotesFeaturedRequest(null, null, null));
    }

    /** {@link #featured(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> featured(Consumer<NotesFeaturedRequest.Builder> request) {
        return featured(NotesFeaturedRequest.with(request));
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<Note>> featuredAsync(Body<? extends NotesFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> featuredAsync() {
        return featuredAsync(new NotesFeaturedRequest(null, null, null));
    }

    /** {@link #featured(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> featuredAsync(Consumer<NotesFeaturedRequest.Builder> request) {
        return featuredAsync(NotesFeaturedRequest.with(request));
    }

    /**
     * {@code notes/global-timeline}: needs no token.
     *
     * <p>Errors: {@code GTL_DISABLED}.
     */
    @POST
    @Path("global-timeline")
    List<Note> globalTimeline(Body<? extends NotesGlobalTimelineRequest> request);

    /** {@link #globalTimeline(Body)} without parameters. */
    @NoClassInterceptors
    default List<Note> globalTimeline() {
        return globalTimeline(NotesGlobalTimelineRequest.builder().build());
    }

    /** {@link #globalTimeline(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> globalTimeline(Consumer<NotesGlobalTimelineRequest.Builder> request) {
        return globalTimeline(NotesGlobalTimelineRequest.with(request));
    }

    /** {@link #globalTimeline(Body)} without blocking. */
    @POST
    @Path("global-timeline")
    Uni<List<Note>> globalTimelineAsync(Body<? extends NotesGlobalTimelineRequest> request);

    /** {@link #globalTimeline(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> globalTimelineAsync() {
        return globalTimelineAsync(NotesGlobalTimelineRequest.builder().build());
    }

    /** {@link #globalTimeline(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> globalTimelineAsync(Consumer<NotesGlobalTimelineRequest.Builder> request) {
        return globalTimelineAsync(NotesGlobalTimelineRequest.with(request));
    }

    /**
     * {@code notes/hybrid-timeline}: needs {@code read:account}.
     *
     * <p>Errors: {@code STL_DISABLED}.
     */
    @POST
    @Path("hybrid-timeline")
    List<Note> hybridTimeline(Body<? extends NotesHybridTimelineRequest> request);

    /** {@link #hybridTimeline(Body)} without parameters. */
    @NoClassInterceptors
    default List<Note> hybridTimeline() {
        return hybridTimeline(NotesHybridTimelineRequest.builder().build());
    }

    /** {@link #hybridTimeline(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> hybridTimeline(Consumer<NotesHybridTimelineRequest.Builder> request) {
        return hybridTimeline(NotesHybridTimelineRequest.with(request));
    }

    /** {@link #hybridTimeline(Body)} without blocking. */
    @POST
    @Path("hybrid-timeline")
    Uni<List<Note>> hybridTimelineAsync(Body<? extends NotesHybridTimelineRequest> request);

    /** {@link #hybridTimeline(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> hybridTimelineAsync() {
        return hybridTimelineAsync(NotesHybridTimelineRequest.builder().build());
    }

    /** {@link #hybridTimeline(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> hybridTimelineAsync(Consumer<NotesHybridTimelineRequest.Builder> request) {
        return hybridTimelineAsync(NotesHybridTimelineRequest.with(request));
    }

    /**
     * {@code notes/local-timeline}: needs no token.
     *
     * <p>Errors: {@code LTL_DISABLED}.
     */
    @POST
    @Path("local-timeline")
    List<Note> localTimeline(Body<? extends NotesLocalTimelineRequest> request);

    /** {@link #localTimeline(Body)} without parameters. */
    @NoClassInterceptors
    default List<Note> localTimeline() {
        return localTimeline(NotesLocalTimelineRequest.builder().build());
    }

    /** {@link #localTimeline(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> localTimeline(Consumer<NotesLocalTimelineRequest.Builder> request) {
        return localTimeline(NotesLocalTimelineRequest.with(request));
    }

    /** {@link #localTimeline(Body)} without blocking. */
    @POST
    @Path("local-timeline")
    Uni<List<Note>> localTimelineAsync(Body<? extends NotesLocalTimelineRequest> request);

    /** {@link #localTimeline(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> localTimelineAsync() {
        return localTimelineAsync(NotesLocalTimelineRequest.builder().build());
    }

    /** {@link #localTimeline(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> localTimelineAsync(Consumer<NotesLocalTimelineRequest.Builder> request) {
        return localTimelineAsync(NotesLocalTimelineRequest.with(request));
    }

    /** {@code notes/mentions}: needs {@code read:account}. */
    @POST
    @Path("mentions")
    List<Note> mentions(Body<? extends NotesMentionsRequest> request);

    /** {@link #mentions(Body)} without parameters. */
    @NoClassInterceptors
    default List<Note> mentions() {
        return mentions(NotesMentionsRequest.builder().build());
    }

    /** {@link #mentions(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> mentions(Consumer<NotesMentionsRequest.Builder> request) {
        return mentions(NotesMentionsRequest.with(request));
    }

    /** {@link #mentions(Body)} without blocking. */
    @POST
    @Path("mentions")
    Uni<List<Note>> mentionsAsync(Body<? extends NotesMentionsRequest> request);

    /** {@link #mentions(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> mentionsAsync() {
        return mentionsAsync(NotesMentionsRequest.builder().build());
    }

    /** {@link #mentions(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> mentionsAsync(Consumer<NotesMentionsRequest.Builder> request) {
        return mentionsAsync(NotesMentionsRequest.with(request));
    }

    /**
     * {@code notes/reactions}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("reactions")
    List<NoteReaction> reactions(Body<? extends NotesReactionsRequest> request);

    /** {@link #reactions(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default List<NoteReaction> reactions(String noteId) {
        return reactions(NotesReactionsRequest.of(noteId));
    }

    /** {@link #reactions(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<NoteReaction> reactions(Consumer<NotesReactionsRequest.Builder> request) {
        return reactions(NotesReactionsRequest.with(request));
    }

    /** {@link #reactions(Body)} without blocking. */
    @POST
    @Path("reactions")
    Uni<List<NoteReaction>> reactionsAsync(Body<? extends NotesReactionsRequest> request);

    /** {@link #reactions(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<NoteReaction>> reactionsAsync(String noteId) {
        return reactionsAsync(NotesReactionsRequest.of(noteId));
    }

    /** {@link #reactions(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<NoteReaction>> reactionsAsync(Consumer<NotesReactionsRequest.Builder> request) {
        return reactionsAsync(NotesReactionsRequest.with(request));
    }

    /**
     * {@code notes/renotes}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("renotes")
    List<Note> renotes(Body<? extends NotesRenotesRequest> request);

    /** {@link #renotes(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default List<Note> renotes(String noteId) {
        return renotes(NotesRenotesRequest.of(noteId));
    }

    /** {@link #renotes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> renotes(Consumer<NotesRenotesRequest.Builder> request) {
        return renotes(NotesRenotesRequest.with(request));
    }

    /** {@link #renotes(Body)} without blocking. */
    @POST
    @Path("renotes")
    Uni<List<Note>> renotesAsync(Body<? extends NotesRenotesRequest> request);

    /** {@link #renotes(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> renotesAsync(String noteId) {
        return renotesAsync(NotesRenotesRequest.of(noteId));
    }

    /** {@link #renotes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> renotesAsync(Consumer<NotesRenotesRequest.Builder> request) {
        return renotesAsync(NotesRenotesRequest.with(request));
    }

    /** {@code notes/replies}: needs no token. */
    @POST
    @Path("replies")
    List<Note> replies(Body<? extends NotesRepliesRequest> request);

    /** {@link #replies(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default List<Note> replies(String noteId) {
        return replies(NotesRepliesRequest.of(noteId));
    }

    /** {@link #replies(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> replies(Consumer<NotesRepliesRequest.Builder> request) {
        return replies(NotesRepliesRequest.with(request));
    }

    /** {@link #replies(Body)} without blocking. */
    @POST
    @Path("replies")
    Uni<List<Note>> repliesAsync(Body<? extends NotesRepliesRequest> request);

    /** {@link #replies(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> repliesAsync(String noteId) {
        return repliesAsync(NotesRepliesRequest.of(noteId));
    }

    /** {@link #replies(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> repliesAsync(Consumer<NotesRepliesRequest.Builder> request) {
        return repliesAsync(NotesRepliesRequest.with(request));
    }

    /**
     * {@code notes/search}: needs no token.
     *
     * <p>Errors: {@code UNAVAILABLE}.
     */
    @POST
    @Path("search")
    List<Note> search(Body<? extends NotesSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone. */
    @NoClassInterceptors
    default List<Note> search(String query) {
        return search(NotesSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> search(Consumer<NotesSearchRequest.Builder> request) {
        return search(NotesSearchRequest.with(request));
    }

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<Note>> searchAsync(Body<? extends NotesSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> searchAsync(String query) {
        return searchAsync(NotesSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> searchAsync(Consumer<NotesSearchRequest.Builder> request) {
        return searchAsync(NotesSearchRequest.with(request));
    }

    /** {@code notes/search-by-tag}: needs no token. */
    @POST
    @Path("search-by-tag")
    List<Note> searchByTag(Body<? extends NotesSearchByTagRequest> request);

    /** {@link #searchByTag(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> searchByTag(Consumer<NotesSearchByTagRequest.Builder> request) {
        return searchByTag(NotesSearchByTagRequest.with(request));
    }

    /** {@link #searchByTag(Body)} without blocking. */
    @POST
    @Path("search-by-tag")
    Uni<List<Note>> searchByTagAsync(Body<? extends NotesSearchByTagRequest> request);

    /** {@link #searchByTag(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> searchByTagAsync(Consumer<NotesSearchByTagRequest.Builder> request) {
        return searchByTagAsync(NotesSearchByTagRequest.with(request));
    }

    /**
     * {@code notes/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}, {@code SIGNIN_REQUIRED}.
     */
    @POST
    @Path("show")
    Note show(Body<? extends NotesShowRequest> request);

    /** {@link #show(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default Note show(String noteId) {
        return show(new NotesShowRequest(noteId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Note show(Consumer<NotesShowRequest.Builder> request) {
        return show(NotesShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Note> showAsync(Body<? extends NotesShowRequest> request);

    /** {@link #show(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Note> showAsync(String noteId) {
        return showAsync(new NotesShowRequest(noteId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Note> showAsync(Consumer<NotesShowRequest.Builder> request) {
        return showAsync(NotesShowRequest.with(request));
    }

    /** {@code notes/show-partial-bulk}: needs no token. */
    @POST
    @Path("show-partial-bulk")
    List<NotesShowPartialBulkItem> showPartialBulk(Body<? extends NotesShowPartialBulkRequest> request);

    /** {@link #showPartialBulk(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<NotesShowPartialBulkItem> showPartialBulk(Consumer<NotesShowPartialBulkRequest.Builder> request) {
        return showPartialBulk(NotesShowPartialBulkRequest.with(request));
    }

    /** {@link #showPartialBulk(Body)} without blocking. */
    @POST
    @Path("show-partial-bulk")
    Uni<List<NotesShowPartialBulkItem>> showPartialBulkAsync(Body<? extends NotesShowPartialBulkRequest> request);

    /** {@link #showPartialBulk(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<NotesShowPartialBulkItem>> showPartialBulkAsync(Consumer<NotesShowPartialBulkRequest.Builder> request) {
        return showPartialBulkAsync(NotesShowPartialBulkRequest.with(request));
    }

    /** {@code notes/state}: needs {@code read:account}. */
    @POST
    @Path("state")
    NotesStateResponse state(Body<? extends NotesStateRequest> request);

    /** {@link #state(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default NotesStateResponse state(String noteId) {
        return state(new NotesStateRequest(noteId));
    }

    /** {@link #state(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default NotesStateResponse state(Consumer<NotesStateRequest.Builder> request) {
        return state(NotesStateRequest.with(request));
    }

    /** {@link #state(Body)} without blocking. */
    @POST
    @Path("state")
    Uni<NotesStateResponse> stateAsync(Body<? extends NotesStateRequest> request);

    /** {@link #state(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<NotesStateResponse> stateAsync(String noteId) {
        return stateAsync(new NotesStateRequest(noteId));
    }

    /** {@link #state(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<NotesStateResponse> stateAsync(Consumer<NotesStateRequest.Builder> request) {
        return stateAsync(NotesStateRequest.with(request));
    }

    /** {@code notes/timeline}: needs {@code read:account}. */
    @POST
    @Path("timeline")
    List<Note> timeline(Body<? extends NotesTimelineRequest> request);

    /** {@link #timeline(Body)} without parameters. */
    @NoClassInterceptors
    default List<Note> timeline() {
        return timeline(NotesTimelineRequest.builder().build());
    }

    /** {@link #timeline(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> timeline(Consumer<NotesTimelineRequest.Builder> request) {
        return timeline(NotesTimelineRequest.with(request));
    }

    /** {@link #timeline(Body)} without blocking. */
    @POST
    @Path("timeline")
    Uni<List<Note>> timelineAsync(Body<? extends NotesTimelineRequest> request);

    /** {@link #timeline(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> timelineAsync() {
        return timelineAsync(NotesTimelineRequest.builder().build());
    }

    /** {@link #timeline(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> timelineAsync(Consumer<NotesTimelineRequest.Builder> request) {
        return timelineAsync(NotesTimelineRequest.with(request));
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
    NotesTranslateResponse translate(Body<? extends NotesTranslateRequest> request);

    /** {@link #translate(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default NotesTranslateResponse translate(Consumer<NotesTranslateRequest.Builder> request) {
        return translate(NotesTranslateRequest.with(request));
    }

    /** {@link #translate(Body)} without blocking. */
    @POST
    @Path("translate")
    Uni<NotesTranslateResponse> translateAsync(Body<? extends NotesTranslateRequest> request);

    /** {@link #translate(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<NotesTranslateResponse> translateAsync(Consumer<NotesTranslateRequest.Builder> request) {
        return translateAsync(NotesTranslateRequest.with(request));
    }

    /**
     * {@code notes/unrenote}: needs {@code write:notes}. At most 300 calls in 1 h and one in 1 s.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("unrenote")
    void unrenote(Body<? extends NotesUnrenoteRequest> request);

    /** {@link #unrenote(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default void unrenote(String noteId) {
        unrenote(new NotesUnrenoteRequest(noteId));
    }

    /** {@link #unrenote(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unrenote(Consumer<NotesUnrenoteRequest.Builder> request) {
        unrenote(NotesUnrenoteRequest.with(request));
    }

    /** {@link #unrenote(Body)} without blocking. */
    @POST
    @Path("unrenote")
    Uni<Void> unrenoteAsync(Body<? extends NotesUnrenoteRequest> request);

    /** {@link #unrenote(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unrenoteAsync(String noteId) {
        return unrenoteAsync(new NotesUnrenoteRequest(noteId));
    }

    /** {@link #unrenote(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unrenoteAsync(Consumer<NotesUnrenoteRequest.Builder> request) {
        return unrenoteAsync(NotesUnrenoteRequest.with(request));
    }

    /**
     * {@code notes/user-list-timeline}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("user-list-timeline")
    List<Note> userListTimeline(Body<? extends NotesUserListTimelineRequest> request);

    /** {@link #userListTimeline(Body)} by {@code listId} alone. */
    @NoClassInterceptors
    default List<Note> userListTimeline(String listId) {
        return userListTimeline(NotesUserListTimelineRequest.of(listId));
    }

    /** {@link #userListTimeline(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> userListTimeline(Consumer<NotesUserListTimelineRequest.Builder> request) {
        return userListTimeline(NotesUserListTimelineRequest.with(request));
    }

    /** {@link #userListTimeline(Body)} without blocking. */
    @POST
    @Path("user-list-timeline")
    Uni<List<Note>> userListTimelineAsync(Body<? extends NotesUserListTimelineRequest> request);

    /** {@link #userListTimeline(Body)} by {@code listId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> userListTimelineAsync(String listId) {
        return userListTimelineAsync(NotesUserListTimelineRequest.of(listId));
    }

    /** {@link #userListTimeline(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> userListTimelineAsync(Consumer<NotesUserListTimelineRequest.Builder> request) {
        return userListTimelineAsync(NotesUserListTimelineRequest.with(request));
    }
}
