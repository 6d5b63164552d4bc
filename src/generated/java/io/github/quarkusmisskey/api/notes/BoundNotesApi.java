package io.github.quarkusmisskey.api.notes;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.Clip;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteReaction;
import io.smallrye.mutiny.Uni;

/** {@link NotesApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundNotesApi extends NotesApi {

    Binding<NotesApi> binding();

    @Override
    default List<Note> notes(Body<? extends NotesRequest> request) {
        return binding().call(request, NotesApi::notes);
    }

    @Override
    default Uni<List<Note>> notesAsync(Body<? extends NotesRequest> request) {
        return binding().callAsync(request, NotesApi::notesAsync);
    }

    @Override
    default List<Note> children(Body<? extends NotesChildrenRequest> request) {
        return binding().call(request, NotesApi::children);
    }

    @Override
    default Uni<List<Note>> childrenAsync(Body<? extends NotesChildrenRequest> request) {
        return binding().callAsync(request, NotesApi::childrenAsync);
    }

    @Override
    default List<Clip> clips(Body<? extends NotesClipsRequest> request) {
        return binding().call(request, NotesApi::clips);
    }

    @Override
    default Uni<List<Clip>> clipsAsync(Body<? extends NotesClipsRequest> request) {
        return binding().callAsync(request, NotesApi::clipsAsync);
    }

    @Override
    default List<Note> conversation(Body<? extends NotesConversationRequest> request) {
        return binding().call(request, NotesApi::conversation);
    }

    @Override
    default Uni<List<Note>> conversationAsync(Body<? extends NotesConversationRequest> request) {
        return binding().callAsync(request, NotesApi::conversationAsync);
    }

    @Override
    default NotesCreateResponse create(Body<? extends NotesCreateRequest> request) {
        return binding().call(request, NotesApi::create);
    }

    @Override
    default Uni<NotesCreateResponse> createAsync(Body<? extends NotesCreateRequest> request) {
        return binding().callAsync(request, NotesApi::createAsync);
    }

    @Override
    default void delete(Body<? extends NotesDeleteRequest> request) {
        binding().run(request, NotesApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends NotesDeleteRequest> request) {
        return binding().callAsync(request, NotesApi::deleteAsync);
    }

    @Override
    default List<Note> featured(Body<? extends NotesFeaturedRequest> request) {
        return binding().call(request, NotesApi::featured);
    }

    @Override
    default Uni<List<Note>> featuredAsync(Body<? extends NotesFeaturedRequest> request) {
        return binding().callAsync(request, NotesApi::featuredAsync);
    }

    @Override
    default List<Note> globalTimeline(Body<? extends NotesGlobalTimelineRequest> request) {
        return binding().call(request, NotesApi::globalTimeline);
    }

    @Override
    default Uni<List<Note>> globalTimelineAsync(Body<? extends NotesGlobalTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::globalTimelineAsync);
    }

    @Override
    default List<Note> hybridTimeline(Body<? extends NotesHybridTimelineRequest> request) {
        return binding().call(request, NotesApi::hybridTimeline);
    }

    @Override
    default Uni<List<Note>> hybridTimelineAsync(Body<? extends NotesHybridTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::hybridTimelineAsync);
    }

    @Override
    default List<Note> localTimeline(Body<? extends NotesLocalTimelineRequest> request) {
        return binding().call(request, NotesApi::localTimeline);
    }

    @Override
    default Uni<List<Note>> localTimelineAsync(Body<? extends NotesLocalTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::localTimelineAsync);
    }

    @Override
    default List<Note> mentions(Body<? extends NotesMentionsRequest> request) {
        return binding().call(request, NotesApi::mentions);
    }

    @Override
    default Uni<List<Note>> mentionsAsync(Body<? extends NotesMentionsRequest> request) {
        return binding().callAsync(request, NotesApi::mentionsAsync);
    }

    @Override
    default List<NoteReaction> reactions(Body<? extends NotesReactionsRequest> request) {
        return binding().call(request, NotesApi::reactions);
    }

    @Override
    default Uni<List<NoteReaction>> reactionsAsync(Body<? extends NotesReactionsRequest> request) {
        return binding().callAsync(request, NotesApi::reactionsAsync);
    }

    @Override
    default List<Note> renotes(Body<? extends NotesRenotesRequest> request) {
        return binding().call(request, NotesApi::renotes);
    }

    @Override
    default Uni<List<Note>> renotesAsync(Body<? extends NotesRenotesRequest> request) {
        return binding().callAsync(request, NotesApi::renotesAsync);
    }

    @Override
    default List<Note> replies(Body<? extends NotesRepliesRequest> request) {
        return binding().call(request, NotesApi::replies);
    }

    @Override
    default Uni<List<Note>> repliesAsync(Body<? extends NotesRepliesRequest> request) {
        return binding().callAsync(request, NotesApi::repliesAsync);
    }

    @Override
    default List<Note> search(Body<? extends NotesSearchRequest> request) {
        return binding().call(request, NotesApi::search);
    }

    @Override
    default Uni<List<Note>> searchAsync(Body<? extends NotesSearchRequest> request) {
        return binding().callAsync(request, NotesApi::searchAsync);
    }

    @Override
    default List<Note> searchByTag(Body<? extends NotesSearchByTagRequest> request) {
        return binding().call(request, NotesApi::searchByTag);
    }

    @Override
    default Uni<List<Note>> searchByTagAsync(Body<? extends NotesSearchByTagRequest> request) {
        return binding().callAsync(request, NotesApi::searchByTagAsync);
    }

    @Override
    default Note show(Body<? extends NotesShowRequest> request) {
        return binding().call(request, NotesApi::show);
    }

    @Override
    default Uni<Note> showAsync(Body<? extends NotesShowRequest> request) {
        return binding().callAsync(request, NotesApi::showAsync);
    }

    @Override
    default List<NotesShowPartialBulkItem> showPartialBulk(Body<? extends NotesShowPartialBulkRequest> request) {
        return binding().call(request, NotesApi::showPartialBulk);
    }

    @Override
    default Uni<List<NotesShowPartialBulkItem>> showPartialBulkAsync(Body<? extends NotesShowPartialBulkRequest> request) {
        return binding().callAsync(request, NotesApi::showPartialBulkAsync);
    }

    @Override
    default NotesStateResponse state(Body<? extends NotesStateRequest> request) {
        return binding().call(request, NotesApi::state);
    }

    @Override
    default Uni<NotesStateResponse> stateAsync(Body<? extends NotesStateRequest> request) {
        return binding().callAsync(request, NotesApi::stateAsync);
    }

    @Override
    default List<Note> timeline(Body<? extends NotesTimelineRequest> request) {
        return binding().call(request, NotesApi::timeline);
    }

    @Override
    default Uni<List<Note>> timelineAsync(Body<? extends NotesTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::timelineAsync);
    }

    @Override
    default NotesTranslateResponse translate(Body<? extends NotesTranslateRequest> request) {
        return binding().call(request, NotesApi::translate);
    }

    @Override
    default Uni<NotesTranslateResponse> translateAsync(Body<? extends NotesTranslateRequest> request) {
        return binding().callAsync(request, NotesApi::translateAsync);
    }

    @Override
    default void unrenote(Body<? extends NotesUnrenoteRequest> request) {
        binding().run(request, NotesApi::unrenote);
    }

    @Override
    default Uni<Void> unrenoteAsync(Body<? extends NotesUnrenoteRequest> request) {
        return binding().callAsync(request, NotesApi::unrenoteAsync);
    }

    @Override
    default List<Note> userListTimeline(Body<? extends NotesUserListTimelineRequest> request) {
        return binding().call(request, NotesApi::userListTimeline);
    }

    @Override
    default Uni<List<Note>> userListTimelineAsync(Body<? extends NotesUserListTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::userListTimelineAsync);
    }
}
