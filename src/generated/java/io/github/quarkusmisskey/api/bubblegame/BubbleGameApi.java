package io.github.quarkusmisskey.api.bubblegame;

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
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code bubble-game}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/bubble-game")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface BubbleGameApi {

    /** {@code bubble-game/ranking}: needs no token. */
    @POST
    @Path("ranking")
    List<BubbleGameRankingItem> ranking(Body<? extends BubbleGameRankingRequest> request);

    /** {@link #ranking(Body)} by {@code gameMode} alone. */
    @NoClassInterceptors
    default List<BubbleGameRankingItem> ranking(String gameMode) {
        return ranking(new BubbleGameRankingRequest(gameMode));
    }

    /** {@link #ranking(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<BubbleGameRankingItem> ranking(Consumer<BubbleGameRankingRequest.Builder> request) {
        return ranking(BubbleGameRankingRequest.with(request));
    }

    /** {@link #ranking(Body)} without blocking. */
    @POST
    @Path("ranking")
    Uni<List<BubbleGameRankingItem>> rankingAsync(Body<? extends BubbleGameRankingRequest> request);

    /** {@link #ranking(Body)} by {@code gameMode} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<BubbleGameRankingItem>> rankingAsync(String gameMode) {
        return rankingAsync(new BubbleGameRankingRequest(gameMode));
    }

    /** {@link #ranking(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<BubbleGameRankingItem>> rankingAsync(Consumer<BubbleGameRankingRequest.Builder> request) {
        return rankingAsync(BubbleGameRankingRequest.with(request));
    }

    /**
     * {@code bubble-game/register}: needs {@code write:account}. At most 120 calls in 1 h and one in 30 s.
     *
     * <p>Errors: {@code INVALID_SEED}.
     */
    @POST
    @Path("register")
    void register(Body<? extends BubbleGameRegisterRequest> request);

    /** {@link #register(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void register(Consumer<BubbleGameRegisterRequest.Builder> request) {
        register(BubbleGameRegisterRequest.with(request));
    }

    /** {@link #register(Body)} without blocking. */
    @POST
    @Path("register")
    Uni<Void> registerAsync(Body<? extends BubbleGameRegisterRequest> request);

    /** {@link #register(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> registerAsync(Consumer<BubbleGameRegisterRequest.Builder> request) {
        return registerAsync(BubbleGameRegisterRequest.with(request));
    }
}
