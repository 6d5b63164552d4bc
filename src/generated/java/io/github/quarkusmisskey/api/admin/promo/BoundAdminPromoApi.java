package io.github.quarkusmisskey.api.admin.promo;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link AdminPromoApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminPromoApi extends AdminPromoApi {

    Binding<AdminPromoApi> binding();

    @Override
    default void create(Body<? extends AdminPromoCreateRequest> request) {
        binding().run(request, AdminPromoApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<? extends AdminPromoCreateRequest> request) {
        return binding().callAsync(request, AdminPromoApi::createAsync);
    }
}
