package io.github.quarkusmisskey.api.clips;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.Clip;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;

/** {@link ClipsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundClipsApi extends ClipsApi {

    Binding<ClipsApi> binding();

    @Override
    default void addNote(Body<? extends ClipsAddNoteRequest> request) {
        binding().run(request, ClipsApi::addNote);
    }

    @Override
    default Uni<Void> addNoteAsync(Body<? extends ClipsAddNoteRequest> request) {
        return binding().callAsync(request, ClipsApi::addNoteAsync);
    }

    @Override
    default Clip create(Body<? extends ClipsCreateRequest> request) {
        return binding().call(request, ClipsApi::create);
    }

    @Override
    default Uni<Clip> createAsync(Body<? extends ClipsCreateRequest> request) {
        return binding().callAsync(request, ClipsApi::createAsync);
    }

    @Override
    default void delete(Body<? extends ClipsDeleteRequest> request) {
        binding().run(request, ClipsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends ClipsDeleteRequest> request) {
        return binding().callAsync(request, ClipsApi::deleteAsync);
    }

    @Override
    default void favorite(Body<? extends ClipsFavoriteRequest> request) {
        binding().run(request, ClipsApi::favorite);
    }

    @Override
    default Uni<Void> favoriteAsync(Body<? extends ClipsFavoriteRequest> request) {
        return binding().callAsync(request, ClipsApi::favoriteAsync);
    }

    @Override
    default List<Clip> list(Body<? extends ClipsListRequest> request) {
        return binding().call(request, ClipsApi::list);
    }

    @Override
    default Uni<List<Clip>> listAsync(Body<? extends ClipsListRequest> request) {
        return binding().callAsync(request, ClipsApi::listAsync);
    }

    @Override
    default List<Clip> myFavorites(Body<Empty> request) {
        return binding().call(request, ClipsApi::myFavorites);
    }

    @Override
    default Uni<List<Clip>> myFavoritesAsync(Body<Empty> request) {
        return binding().callAsync(request, ClipsApi::myFavoritesAsync);
    }

    @Override
    default List<Note> notes(Body<? extends ClipsNotesRequest> request) {
        return binding().call(request, ClipsApi::notes);
    }

    @Override
    default Uni<List<Note>> notesAsync(Body<? extends ClipsNotesRequest> request) {
        return binding().callAsync(request, ClipsApi::notesAsync);
    }

    @Override
    default void removeNote(Body<? extends ClipsRemoveNoteRequest> request) {
        binding().run(request, ClipsApi::removeNote);
    }

    @Override
    default Uni<Void> removeNoteAsync(Body<? extends ClipsRemoveNoteRequest> request) {
        return binding().callAsync(request, ClipsApi::removeNoteAsync);
    }

    @Override
    default Clip show(Body<? extends ClipsShowRequest> request) {
        return binding().call(request, ClipsApi::show);
    }

    @Override
    default Uni<Clip> showAsync(Body<? extends ClipsShowRequest> request) {
        return binding().callAsync(request, ClipsApi::showAsync);
    }

    @Override
    default void unfavorite(Body<? extends ClipsUnfavoriteRequest> request) {
        binding().run(request, ClipsApi::unfavorite);
    }

    @Override
    default Uni<Void> unfavoriteAsync(Body<? extends ClipsUnfavoriteRequest> request) {
        return binding().callAsync(request, ClipsApi::unfavoriteAsync);
    }

    @Override
    default Clip update(Body<? extends ClipsUpdateRequest> request) {
        return binding().call(request, ClipsApi::update);
    }

    @Override
    default Uni<Clip> updateAsync(Body<? extends ClipsUpdateRequest> request) {
        return binding().callAsync(request, ClipsApi::updateAsync);
    }
}
