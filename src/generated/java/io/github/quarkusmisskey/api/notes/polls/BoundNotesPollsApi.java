package io.github.quarkusmisskey.api.notes.polls;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;

/** {@link NotesPollsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundNotesPollsApi extends NotesPollsApi {

    Binding<NotesPollsApi> binding();

    @Override
    default List<Note> recommendation(Body<? extends NotesPollsRecommendationRequest> request) {
        return binding().call(request, NotesPollsApi::recommendation);
    }

    @Override
    default Uni<List<Note>> recommendationAsync(Body<? extends NotesPollsRecommendationRequest> request) {
        return binding().callAsync(request, NotesPollsApi::recommendationAsync);
    }

    @Override
    default void vote(Body<? extends NotesPollsVoteRequest> request) {
        binding().run(request, NotesPollsApi::vote);
    }

    @Override
    default Uni<Void> voteAsync(Body<? extends NotesPollsVoteRequest> request) {
        return binding().callAsync(request, NotesPollsApi::voteAsync);
    }
}
