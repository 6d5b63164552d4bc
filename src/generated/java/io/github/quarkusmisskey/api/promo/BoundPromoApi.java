package io.github.quarkusmisskey.api.promo;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link PromoApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundPromoApi extends PromoApi {

    Binding<PromoApi> binding();

    @Override
    default void read(Body<? extends PromoReadRequest> request) {
        binding().run(request, PromoApi::read);
    }

    @Override
    default Uni<Void> readAsync(Body<? extends PromoReadRequest> request) {
        return binding().callAsync(request, PromoApi::readAsync);
    }
}
