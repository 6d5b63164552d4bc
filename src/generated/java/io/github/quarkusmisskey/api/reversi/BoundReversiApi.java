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
    default void cancelMatch(Body<? extends ReversiCancelMatchRequest> request) {
        binding().run(request, ReversiApi::cancelMatch);
    }

    @Override
    default Uni<Void> cancelMatchAsync(Body<? extends ReversiCancelMatchRequest> request) {
        return binding().callAsync(request, ReversiApi::cancelMatchAsync);
    }

    @Override
    default List<ReversiGameLite> games(Body<? extends ReversiGamesRequest> request) {
        return binding().call(request, ReversiApi::games);
    }

    @Override
    default Uni<List<ReversiGameLite>> gamesAsync(Body<? extends ReversiGamesRequest> request) {
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
    default ReversiGameDetailed match(Body<? extends ReversiMatchRequest> request) {
        return binding().call(request, ReversiApi::match);
    }

    @Override
    default Uni<ReversiGameDetailed> matchAsync(Body<? extends ReversiMatchRequest> request) {
        return binding().callAsync(request, ReversiApi::matchAsync);
    }

    @Override
    default ReversiGameDetailed showGame(Body<? extends ReversiShowGameRequest> request) {
        return binding().call(request, ReversiApi::showGame);
    }

    @Override
    default Uni<ReversiGameDetailed> showGameAsync(Body<? extends ReversiShowGameRequest> request) {
        return binding().callAsync(request, ReversiApi::showGameAsync);
    }

    @Override
    default void surrender(Body<? extends ReversiSurrenderRequest> request) {
        binding().run(request, ReversiApi::surrender);
    }

    @Override
    default Uni<Void> surrenderAsync(Body<? extends ReversiSurrenderRequest> request) {
        return binding().callAsync(request, ReversiApi::surrenderAsync);
    }

    @Override
    default ReversiVerifyResponse verify(Body<? extends ReversiVerifyRequest> request) {
        return binding().call(request, ReversiApi::verify);
    }

    @Override
    default Uni<ReversiVerifyResponse> verifyAsync(Body<? extends ReversiVerifyRequest> request) {
        return binding().callAsync(request, ReversiApi::verifyAsync);
    }
}
