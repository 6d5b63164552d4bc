package io.github.quarkusmisskey.api.notes.reactions;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link NotesReactionsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundNotesReactionsApi extends NotesReactionsApi {

    Binding<NotesReactionsApi> binding();

    @Override
    default void create(Body<? extends NotesReactionsCreateRequest> request) {
        binding().run(request, NotesReactionsApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<? extends NotesReactionsCreateRequest> request) {
        return binding().callAsync(request, NotesReactionsApi::createAsync);
    }

    @Override
    default void delete(Body<? extends NotesReactionsDeleteRequest> request) {
        binding().run(request, NotesReactionsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends NotesReactionsDeleteRequest> request) {
        return binding().callAsync(request, NotesReactionsApi::deleteAsync);
    }
}
