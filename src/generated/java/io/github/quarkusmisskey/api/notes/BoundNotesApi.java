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
    default List<Note> notes(Body<NotesRequest> request) {
        return binding().call(request, NotesApi::notes);
    }

    @Override
    default Uni<List<Note>> notesAsync(Body<NotesRequest> request) {
        return binding().callAsync(request, NotesApi::notesAsync);
    }

    @Override
    default List<Note> children(Body<NotesChildrenRequest> request) {
        return binding().call(request, NotesApi::children);
    }

    @Override
    default Uni<List<Note>> childrenAsync(Body<NotesChildrenRequest> request) {
        return binding().callAsync(request, NotesApi::childrenAsync);
    }

    @Override
    default List<Clip> clips(Body<NotesClipsRequest> request) {
        return binding().call(request, NotesApi::clips);
    }

    @Override
    default Uni<List<Clip>> clipsAsync(Body<NotesClipsRequest> request) {
        return binding().callAsync(request, NotesApi::clipsAsync);
    }

    @Override
    default List<Note> conversation(Body<NotesConversationRequest> request) {
        return binding().call(request, NotesApi::conversation);
    }

    @Override
    default Uni<List<Note>> conversationAsync(Body<NotesConversationRequest> request) {
        return binding().callAsync(request, NotesApi::conversationAsync);
    }

    @Override
    default NotesCreateResponse create(Body<NotesCreateRequest> request) {
        return binding().call(request, NotesApi::create);
    }

    @Override
    default Uni<NotesCreateResponse> createAsync(Body<NotesCreateRequest> request) {
        return binding().callAsync(request, NotesApi::createAsync);
    }

    @Override
    default void delete(Body<NotesDeleteRequest> request) {
        binding().run(request, NotesApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<NotesDeleteRequest> request) {
        return binding().callAsync(request, NotesApi::deleteAsync);
    }

    @Override
    default List<Note> featured(Body<NotesFeaturedRequest> request) {
        return binding().call(request, NotesApi::featured);
    }

    @Override
    default Uni<List<Note>> featuredAsync(Body<NotesFeaturedRequest> request) {
        return binding().callAsync(request, NotesApi::featuredAsync);
    }

    @Override
    default List<Note> globalTimeline(Body<NotesGlobalTimelineRequest> request) {
        return binding().call(request, NotesApi::globalTimeline);
    }

    @Override
    default Uni<List<Note>> globalTimelineAsync(Body<NotesGlobalTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::globalTimelineAsync);
    }

    @Override
    default List<Note> hybridTimeline(Body<NotesHybridTimelineRequest> request) {
        return binding().call(request, NotesApi::hybridTimeline);
    }

    @Override
    default Uni<List<Note>> hybridTimelineAsync(Body<NotesHybridTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::hybridTimelineAsync);
    }

    @Override
    default List<Note> localTimeline(Body<NotesLocalTimelineRequest> request) {
        return binding().call(request, NotesApi::localTimeline);
    }

    @Override
    default Uni<List<Note>> localTimelineAsync(Body<NotesLocalTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::localTimelineAsync);
    }

    @Override
    default List<Note> mentions(Body<NotesMentionsRequest> request) {
        return binding().call(request, NotesApi::mentions);
    }

    @Override
    default Uni<List<Note>> mentionsAsync(Body<NotesMentionsRequest> request) {
        return binding().callAsync(request, NotesApi::mentionsAsync);
    }

    @Override
    default List<NoteReaction> reactions(Body<NotesReactionsRequest> request) {
        return binding().call(request, NotesApi::reactions);
    }

    @Override
    default Uni<List<NoteReaction>> reactionsAsync(Body<NotesReactionsRequest> request) {
        return binding().callAsync(request, NotesApi::reactionsAsync);
    }

    @Override
    default List<Note> renotes(Body<NotesRenotesRequest> request) {
        return binding().call(request, NotesApi::renotes);
    }

    @Override
    default Uni<List<Note>> renotesAsync(Body<NotesRenotesRequest> request) {
        return binding().callAsync(request, NotesApi::renotesAsync);
    }

    @Override
    default List<Note> replies(Body<NotesRepliesRequest> request) {
        return binding().call(request, NotesApi::replies);
    }

    @Override
    default Uni<List<Note>> repliesAsync(Body<NotesRepliesRequest> request) {
        return binding().callAsync(request, NotesApi::repliesAsync);
    }

    @Override
    default List<Note> search(Body<NotesSearchRequest> request) {
        return binding().call(request, NotesApi::search);
    }

    @Override
    default Uni<List<Note>> searchAsync(Body<NotesSearchRequest> request) {
        return binding().callAsync(request, NotesApi::searchAsync);
    }

    @Override
    default List<Note> searchByTag(Body<NotesSearchByTagRequest> request) {
        return binding().call(request, NotesApi::searchByTag);
    }

    @Override
    default Uni<List<Note>> searchByTagAsync(Body<NotesSearchByTagRequest> request) {
        return binding().callAsync(request, NotesApi::searchByTagAsync);
    }

    @Override
    default Note show(Body<NotesShowRequest> request) {
        return binding().call(request, NotesApi::show);
    }

    @Override
    default Uni<Note> showAsync(Body<NotesShowRequest> request) {
        return binding().callAsync(request, NotesApi::showAsync);
    }

    @Override
    default List<NotesShowPartialBulkItem> showPartialBulk(Body<NotesShowPartialBulkRequest> request) {
        return binding().call(request, NotesApi::showPartialBulk);
    }

    @Override
    default Uni<List<NotesShowPartialBulkItem>> showPartialBulkAsync(Body<NotesShowPartialBulkRequest> request) {
        return binding().callAsync(request, NotesApi::showPartialBulkAsync);
    }

    @Override
    default NotesStateResponse state(Body<NotesStateRequest> request) {
        return binding().call(request, NotesApi::state);
    }

    @Override
    default Uni<NotesStateResponse> stateAsync(Body<NotesStateRequest> request) {
        return binding().callAsync(request, NotesApi::stateAsync);
    }

    @Override
    default List<Note> timeline(Body<NotesTimelineRequest> request) {
        return binding().call(request, NotesApi::timeline);
    }

    @Override
    default Uni<List<Note>> timelineAsync(Body<NotesTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::timelineAsync);
    }

    @Override
    default NotesTranslateResponse translate(Body<NotesTranslateRequest> request) {
        return binding().call(request, NotesApi::translate);
    }

    @Override
    default Uni<NotesTranslateResponse> translateAsync(Body<NotesTranslateRequest> request) {
        return binding().callAsync(request, NotesApi::translateAsync);
    }

    @Override
    default void unrenote(Body<NotesUnrenoteRequest> request) {
        binding().run(request, NotesApi::unrenote);
    }

    @Override
    default Uni<Void> unrenoteAsync(Body<NotesUnrenoteRequest> request) {
        return binding().callAsync(request, NotesApi::unrenoteAsync);
    }

    @Override
    default List<Note> userListTimeline(Body<NotesUserListTimelineRequest> request) {
        return binding().call(request, NotesApi::userListTimeline);
    }

    @Override
    default Uni<List<Note>> userListTimelineAsync(Body<NotesUserListTimelineRequest> request) {
        return binding().callAsync(request, NotesApi::userListTimelineAsync);
    }
}
