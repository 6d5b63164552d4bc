package io.github.quarkusmisskey.api.bubblegame;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link BubbleGameApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundBubbleGameApi extends BubbleGameApi {

    Binding<BubbleGameApi> binding();

    @Override
    default List<BubbleGameRankingItem> ranking(Body<? extends BubbleGameRankingRequest> request) {
        return binding().call(request, BubbleGameApi::ranking);
    }

    @Override
    default Uni<List<BubbleGameRankingItem>> rankingAsync(Body<? extends BubbleGameRankingRequest> request) {
        return binding().callAsync(request, BubbleGameApi::rankingAsync);
    }

    @Override
    default void register(Body<? extends BubbleGameRegisterRequest> request) {
        binding().run(request, BubbleGameApi::register);
    }

    @Override
    default Uni<Void> registerAsync(Body<? extends BubbleGameRegisterRequest> request) {
        return binding().callAsync(request, BubbleGameApi::registerAsync);
    }
}
