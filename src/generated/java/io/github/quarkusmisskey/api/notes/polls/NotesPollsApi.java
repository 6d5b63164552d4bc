package io.github.quarkusmisskey.api.notes.polls;

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
import io.github.quarkusmisskey.api.model.Note;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code notes/polls}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/notes/polls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface NotesPollsApi {

    /** {@code notes/polls/recommendation}: needs {@code read:account}. */
    @POST
    @Path("recommendation")
    List<Note> recommendation(Body<? extends NotesPollsRecommendationRequest> request);

    /** {@link #recommendation(Body)} without parameters. */
    @NoClassInterceptors
    default List<Note> recommendation() {
        return recommendation(new NotesPollsRecommendationRequest(null, null, null));
    }

    /** {@link #recommendation(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> recommendation(Consumer<NotesPollsRecommendationRequest.Builder> request) {
        return recommendation(NotesPollsRecommendationRequest.with(request));
    }

    /** {@link #recommendation(Body)} without blocking. */
    @POST
    @Path("recommendation")
    Uni<List<Note>> recommendationAsync(Body<? extends NotesPollsRecommendationRequest> request);

    /** {@link #recommendation(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> recommendationAsync() {
        return recommendationAsync(new NotesPollsRecommendationRequest(null, null, null));
    }

    /** {@link #recommendation(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> recommendationAsync(Consumer<NotesPollsRecommendationRequest.Builder> request) {
        return recommendationAsync(NotesPollsRecommendationRequest.with(request));
    }

    /**
     * {@code notes/polls/vote}: needs {@code write:votes}.
     *
     * <p>Errors: {@code ALREADY_EXPIRED}, {@code ALREADY_VOTED}, {@code INVALID_CHOICE}, {@code NO_POLL},
     * {@code NO_SUCH_NOTE}, {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("vote")
    void vote(Body<? extends NotesPollsVoteRequest> request);

    /** {@link #vote(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void vote(Consumer<NotesPollsVoteRequest.Builder> request) {
        vote(NotesPollsVoteRequest.with(request));
    }

    /** {@link #vote(Body)} without blocking. */
    @POST
    @Path("vote")
    Uni<Void> voteAsync(Body<? extends NotesPollsVoteRequest> request);

    /** {@link #vote(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> voteAsync(Consumer<NotesPollsVoteRequest.Builder> request) {
        return voteAsync(NotesPollsVoteRequest.with(request));
    }
}
