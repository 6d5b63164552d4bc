package io.github.quarkusmisskey.api.reversi;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.ReversiGameDetailed;
import io.github.quarkusmisskey.api.model.ReversiGameLite;
import io.github.quarkusmisskey.api.model.UserLite;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code reversi}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/reversi")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ReversiApi {

    /** {@code reversi/cancel-match}: needs {@code read:account}. */
    @POST
    @Path("cancel-match")
    void cancelMatch(Body<? extends ReversiCancelMatchRequest> request);

    /** {@link #cancelMatch(Body)} without parameters. */
    @NoClassInterceptors
    default void cancelMatch() {
        cancelMatch(new ReversiCancelMatchRequest(null));
    }

    /** {@link #cancelMatch(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void cancelMatch(Consumer<ReversiCancelMatchRequest.Builder> request) {
        cancelMatch(ReversiCancelMatchRequest.with(request));
    }

    /** {@link #cancelMatch(Body)} without blocking. */
    @POST
    @Path("cancel-match")
    Uni<Void> cancelMatchAsync(Body<? extends ReversiCancelMatchRequest> request);

    /** {@link #cancelMatch(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> cancelMatchAsync() {
        return cancelMatchAsync(new ReversiCancelMatchRequest(null));
    }

    /** {@link #cancelMatch(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> cancelMatchAsync(Consumer<ReversiCancelMatchRequest.Builder> request) {
        return cancelMatchAsync(ReversiCancelMatchRequest.with(request));
    }

    /** {@code reversi/games}: needs no token. */
    @POST
    @Path("games")
    List<ReversiGameLite> games(Body<? extends ReversiGamesRequest> request);

    /** {@link #games(Body)} without parameters. */
    @NoClassInterceptors
    default List<ReversiGameLite> games() {
        return games(ReversiGamesRequest.builder().build());
    }

    /** {@link #games(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ReversiGameLite> games(Consumer<ReversiGamesRequest.Builder> request) {
        return games(ReversiGamesRequest.with(request));
    }

    /** {@link #games(Body)} without blocking. */
    @POST
    @Path("games")
    Uni<List<ReversiGameLite>> gamesAsync(Body<? extends ReversiGamesRequest> request);

    /** {@link #games(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<ReversiGameLite>> gamesAsync() {
        return gamesAsync(ReversiGamesRequest.builder().build());
    }

    /** {@link #games(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ReversiGameLite>> gamesAsync(Consumer<ReversiGamesRequest.Builder> request) {
        return gamesAsync(ReversiGamesRequest.with(request));
    }

    /** {@code reversi/invitations}: needs {@code read:account}. */
    @POST
    @Path("invitations")
    List<UserLite> invitations(Body<Empty> request);

    /** {@link #invitations(Body)} without parameters. */
    @NoClassInterceptors
    default List<UserLite> invitations() {
        return invitations(Empty.BODY);
    }

    /** {@link #invitations(Body)} without blocking. */
    @POST
    @Path("invitations")
    Uni<List<UserLite>> invitationsAsync(Body<Empty> request);

    /** {@link #invitations(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserLite>> invitationsAsync() {
        return invitationsAsync(Empty.BODY);
    }

    /**
     * {@code reversi/match}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_USER}, {@code TARGET_IS_YOURSELF}.
     *
     * @return null if the server answers nothing
     */
    @POST
    @Path("match")
    ReversiGameDetailed match(Body<? extends ReversiMatchRequest> request);

    /** {@link #match(Body)} without parameters. */
    @NoClassInterceptors
    default ReversiGameDetailed match() {
        return match(new ReversiMatchRequest(null, null, null));
    }

    /** {@link #match(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ReversiGameDetailed match(Consumer<ReversiMatchRequest.Builder> request) {
        return match(ReversiMatchRequest.with(request));
    }

    /** {@link #match(Body)} without blocking. */
    @POST
    @Path("match")
    Uni<ReversiGameDetailed> matchAsync(Body<? extends ReversiMatchRequest> request);

    /** {@link #match(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<ReversiGameDetailed> matchAsync() {
        return matchAsync(new ReversiMatchRequest(null, null, null));
    }

    /** {@link #match(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ReversiGameDetailed> matchAsync(Consumer<ReversiMatchRequest.Builder> request) {
        return matchAsync(ReversiMatchRequest.with(request));
    }

    /**
     * {@code reversi/show-game}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_GAME}.
     */
    @POST
    @Path("show-game")
    ReversiGameDetailed showGame(Body<? extends ReversiShowGameRequest> request);

    /** {@link #showGame(Body)} by {@code gameId} alone. */
    @NoClassInterceptors
    default ReversiGameDetailed showGame(String gameId) {
        return showGame(new ReversiShowGameRequest(gameId));
    }

    /** {@link #showGame(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ReversiGameDetailed showGame(Consumer<ReversiShowGameRequest.Builder> request) {
        return showGame(ReversiShowGameRequest.with(request));
    }

    /** {@link #showGame(Body)} without blocking. */
    @POST
    @Path("show-game")
    Uni<ReversiGameDetailed> showGameAsync(Body<? extends ReversiShowGameRequest> request);

    /** {@link #showGame(Body)} by {@code gameId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ReversiGameDetailed> showGameAsync(String gameId) {
        return showGameAsync(new ReversiShowGameRequest(gameId));
    }

    /** {@link #showGame(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ReversiGameDetailed> showGameAsync(Consumer<ReversiShowGameRequest.Builder> request) {
        return showGameAsync(ReversiShowGameRequest.with(request));
    }

    /**
     * {@code reversi/surrender}: needs {@code read:account}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code ALREADY_ENDED}, {@code NO_SUCH_GAME}.
     */
    @POST
    @Path("surrender")
    void surrender(Body<? extends ReversiSurrenderRequest> request);

    /** {@link #surrender(Body)} by {@code gameId} alone. */
    @NoClassInterceptors
    default void surrender(String gameId) {
        surrender(new ReversiSurrenderRequest(gameId));
    }

    /** {@link #surrender(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void surrender(Consumer<ReversiSurrenderRequest.Builder> request) {
        surrender(ReversiSurrenderRequest.with(request));
    }

    /** {@link #surrender(Body)} without blocking. */
    @POST
    @Path("surrender")
    Uni<Void> surrenderAsync(Body<? extends ReversiSurrenderRequest> request);

    /** {@link #surrender(Body)} by {@code gameId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> surrenderAsync(String gameId) {
        return surrenderAsync(new ReversiSurrenderRequest(gameId));
    }

    /** {@link #surrender(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> surrenderAsync(Consumer<ReversiSurrenderRequest.Builder> request) {
        return surrenderAsync(ReversiSurrenderRequest.with(request));
    }

    /**
     * {@code reversi/verify}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_GAME}.
     */
    @POST
    @Path("verify")
    ReversiVerifyResponse verify(Body<? extends ReversiVerifyRequest> request);

    /** {@link #verify(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ReversiVerifyResponse verify(Consumer<ReversiVerifyRequest.Builder> request) {
        return verify(ReversiVerifyRequest.with(request));
    }

    /** {@link #verify(Body)} without blocking. */
    @POST
    @Path("verify")
    Uni<ReversiVerifyResponse> verifyAsync(Body<? extends ReversiVerifyRequest> request);

    /** {@link #verify(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ReversiVerifyResponse> verifyAsync(Consumer<ReversiVerifyRequest.Builder> request) {
        return verifyAsync(ReversiVerifyRequest.with(request));
    }
}
