package io.github.quarkusmisskey.api.notes.drafts;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.NoteDraft;
import io.smallrye.mutiny.Uni;

/** {@link NotesDraftsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundNotesDraftsApi extends NotesDraftsApi {

    Binding<NotesDraftsApi> binding();

    @Override
    default Long count(Body<Empty> request) {
        return binding().call(request, NotesDraftsApi::count);
    }

    @Override
    default Uni<Long> countAsync(Body<Empty> request) {
        return binding().callAsync(request, NotesDraftsApi::countAsync);
    }

    @Override
    default NotesDraftsCreateResponse create(Body<? extends NotesDraftsCreateRequest> request) {
        return binding().call(request, NotesDraftsApi::create);
    }

    @Override
    default Uni<NotesDraftsCreateResponse> createAsync(Body<? extends NotesDraftsCreateRequest> request) {
        return binding().callAsync(request, NotesDraftsApi::createAsync);
    }

    @Override
    default void delete(Body<? extends NotesDraftsDeleteRequest> request) {
        binding().run(request, NotesDraftsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends NotesDraftsDeleteRequest> request) {
        return binding().callAsync(request, NotesDraftsApi::deleteAsync);
    }

    @Override
    default List<NoteDraft> list(Body<? extends NotesDraftsListRequest> request) {
        return binding().call(request, NotesDraftsApi::list);
    }

    @Override
    default Uni<List<NoteDraft>> listAsync(Body<? extends NotesDraftsListRequest> request) {
        return binding().callAsync(request, NotesDraftsApi::listAsync);
    }

    @Override
    default NotesDraftsUpdateResponse update(Body<? extends NotesDraftsUpdateRequest> request) {
        return binding().call(request, NotesDraftsApi::update);
    }

    @Override
    default Uni<NotesDraftsUpdateResponse> updateAsync(Body<? extends NotesDraftsUpdateRequest> request) {
        return binding().callAsync(request, NotesDraftsApi::updateAsync);
    }
}
