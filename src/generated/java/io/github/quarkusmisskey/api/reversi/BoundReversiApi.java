package io.github.quarkusmisskey.api.reversi;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.ReversiGameDetailed;
import io.github.quarkusmisskey.api.model.ReversiGameLite;
import io.github.quarkusmisskey.api.model.UserLite;
import io.smallrye.mutiny.Uni;

/** {@link ReversiApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundReversiApi extends ReversiApi {

    Binding<ReversiApi> binding();

    @Override
    default void cancelMatch(Body<ReversiCancelMatchRequest> request) {
        binding().run(request, ReversiApi::cancelMatch);
    }

    @Override
    default Uni<Void> cancelMatchAsync(Body<ReversiCancelMatchRequest> request) {
        return binding().callAsync(request, ReversiApi::cancelMatchAsync);
    }

    @Override
    default List<ReversiGameLite> games(Body<ReversiGamesRequest> request) {
        return binding().call(request, ReversiApi::games);
    }

    @Override
    default Uni<List<ReversiGameLite>> gamesAsync(Body<ReversiGamesRequest> request) {
        return binding().callAsync(request, ReversiApi::gamesAsync);
    }

    @Override
    default List<UserLite> invitations(Body<Empty> request) {
        return binding().call(request, ReversiApi::invitations);
    }

    @Override
    default Uni<List<UserLite>> invitationsAsync(Body<Empty> request) {
        return binding().callAsync(request, ReversiApi::invitationsAsync);
    }

    @Override
    default ReversiGameDetailed match(Body<ReversiMatchRequest> request) {
        return binding().call(request, ReversiApi::match);
    }

    @Override
    default Uni<ReversiGameDetailed> matchAsync(Body<ReversiMatchRequest> request) {
        return binding().callAsync(request, ReversiApi::matchAsync);
    }

    @Override
    default ReversiGameDetailed showGame(Body<ReversiShowGameRequest> request) {
        return binding().call(request, ReversiApi::showGame);
    }

    @Override
    default Uni<ReversiGameDetailed> showGameAsync(Body<ReversiShowGameRequest> request) {
        return binding().callAsync(request, ReversiApi::showGameAsync);
    }

    @Override
    default void surrender(Body<ReversiSurrenderRequest> request) {
        binding().run(request, ReversiApi::surrender);
    }

    @Override
    default Uni<Void> surrenderAsync(Body<ReversiSurrenderRequest> request) {
        return binding().callAsync(request, ReversiApi::surrenderAsync);
    }

    @Override
    default ReversiVerifyResponse verify(Body<ReversiVerifyRequest> request) {
        return binding().call(request, ReversiApi::verify);
    }

    @Override
    default Uni<ReversiVerifyResponse> verifyAsync(Body<ReversiVerifyRequest> request) {
        return binding().callAsync(request, ReversiApi::verifyAsync);
    }
}
