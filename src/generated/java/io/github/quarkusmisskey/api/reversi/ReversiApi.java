package io.github.quarkusmisskey.api.reversi;

import java.util.List;
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
    void cancelMatch(Body<ReversiCancelMatchRequest> request);

    /** {@link #cancelMatch(Body)} without parameters. */
    default void cancelMatch() {
        cancelMatch(new ReversiCancelMatchRequest(null));
    }

    /** {@link #cancelMatch(Body)} without blocking. */
    @POST
    @Path("cancel-match")
    Uni<Void> cancelMatchAsync(Body<ReversiCancelMatchRequest> request);

    /** {@link #cancelMatch(Body)} without parameters and without blocking. */
    default Uni<Void> cancelMatchAsync() {
        return cancelMatchAsync(new ReversiCancelMatchRequest(null));
    }

    /** {@code reversi/games}: needs no token. */
    @POST
    @Path("games")
    List<ReversiGameLite> games(Body<ReversiGamesRequest> request);

    /** {@link #games(Body)} without parameters. */
    default List<ReversiGameLite> games() {
        return games(ReversiGamesRequest.builder().build());
    }

    /** {@link #games(Body)} without blocking. */
    @POST
    @Path("games")
    Uni<List<ReversiGameLite>> gamesAsync(Body<ReversiGamesRequest> request);

    /** {@link #games(Body)} without parameters and without blocking. */
    default Uni<List<ReversiGameLite>> gamesAsync() {
        return gamesAsync(ReversiGamesRequest.builder().build());
    }

    /** {@code reversi/invitations}: needs {@code read:account}. */
    @POST
    @Path("invitations")
    List<UserLite> invitations(Body<Empty> request);

    /** {@link #invitations(Body)} without parameters. */
    default List<UserLite> invitations() {
        return invitations(Empty.BODY);
    }

    /** {@link #invitations(Body)} without blocking. */
    @POST
    @Path("invitations")
    Uni<List<UserLite>> invitationsAsync(Body<Empty> request);

    /** {@link #invitations(Body)} without parameters and without blocking. */
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
    ReversiGameDetailed match(Body<ReversiMatchRequest> request);

    /** {@link #match(Body)} without parameters. */
    default ReversiGameDetailed match() {
        return match(new ReversiMatchRequest(null, null, null));
    }

    /** {@link #match(Body)} without blocking. */
    @POST
    @Path("match")
    Uni<ReversiGameDetailed> matchAsync(Body<ReversiMatchRequest> request);

    /** {@link #match(Body)} without parameters and without blocking. */
    default Uni<ReversiGameDetailed> matchAsync() {
        return matchAsync(new ReversiMatchRequest(null, null, null));
    }

    /**
     * {@code reversi/show-game}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_GAME}.
     */
    @POST
    @Path("show-game")
    ReversiGameDetailed showGame(Body<ReversiShowGameRequest> request);

    /** {@link #showGame(Body)} without blocking. */
    @POST
    @Path("show-game")
    Uni<ReversiGameDetailed> showGameAsync(Body<ReversiShowGameRequest> request);

    /**
     * {@code reversi/surrender}: needs {@code read:account}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code ALREADY_ENDED}, {@code NO_SUCH_GAME}.
     */
    @POST
    @Path("surrender")
    void surrender(Body<ReversiSurrenderRequest> request);

    /** {@link #surrender(Body)} without blocking. */
    @POST
    @Path("surrender")
    Uni<Void> surrenderAsync(Body<ReversiSurrenderRequest> request);

    /**
     * {@code reversi/verify}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_GAME}.
     */
    @POST
    @Path("verify")
    ReversiVerifyResponse verify(Body<ReversiVerifyRequest> request);

    /** {@link #verify(Body)} without blocking. */
    @POST
    @Path("verify")
    Uni<ReversiVerifyResponse> verifyAsync(Body<ReversiVerifyRequest> request);
}
