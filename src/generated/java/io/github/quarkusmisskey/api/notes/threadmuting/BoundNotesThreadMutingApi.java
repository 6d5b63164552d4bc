package io.github.quarkusmisskey.api.notes.threadmuting;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link NotesThreadMutingApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundNotesThreadMutingApi extends NotesThreadMutingApi {

    Binding<NotesThreadMutingApi> binding();

    @Override
    default void create(Body<? extends NotesThreadMutingCreateRequest> request) {
        binding().run(request, NotesThreadMutingApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<? extends NotesThreadMutingCreateRequest> request) {
        return binding().callAsync(request, NotesThreadMutingApi::createAsync);
    }

    @Override
    default void delete(Body<? extends NotesThreadMutingDeleteRequest> request) {
        binding().run(request, NotesThreadMutingApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends NotesThreadMutingDeleteRequest> request) {
        return binding().callAsync(request, NotesThreadMutingApi::deleteAsync);
    }
}
