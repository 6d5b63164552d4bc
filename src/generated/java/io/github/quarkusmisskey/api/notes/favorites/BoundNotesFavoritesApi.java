package io.github.quarkusmisskey.api.notes.favorites;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link NotesFavoritesApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundNotesFavoritesApi extends NotesFavoritesApi {

    Binding<NotesFavoritesApi> binding();

    @Override
    default void create(Body<? extends NotesFavoritesCreateRequest> request) {
        binding().run(request, NotesFavoritesApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<? extends NotesFavoritesCreateRequest> request) {
        return binding().callAsync(request, NotesFavoritesApi::createAsync);
    }

    @Override
    default void delete(Body<? extends NotesFavoritesDeleteRequest> request) {
        binding().run(request, NotesFavoritesApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends NotesFavoritesDeleteRequest> request) {
        return binding().callAsync(request, NotesFavoritesApi::deleteAsync);
    }
}
