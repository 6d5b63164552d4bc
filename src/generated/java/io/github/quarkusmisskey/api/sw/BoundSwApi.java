package io.github.quarkusmisskey.api.sw;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link SwApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundSwApi extends SwApi {

    Binding<SwApi> binding();

    @Override
    default SwRegisterResponse register(Body<? extends SwRegisterRequest> request) {
        return binding().call(request, SwApi::register);
    }

    @Override
    default Uni<SwRegisterResponse> registerAsync(Body<? extends SwRegisterRequest> request) {
        return binding().callAsync(request, SwApi::registerAsync);
    }

    @Override
    default SwShowRegistrationResponse showRegistration(Body<? extends SwShowRegistrationRequest> request) {
        return binding().call(request, SwApi::showRegistration);
    }

    @Override
    default Uni<SwShowRegistrationResponse> showRegistrationAsync(Body<? extends SwShowRegistrationRequest> request) {
        return binding().callAsync(request, SwApi::showRegistrationAsync);
    }

    @Override
    default void unregister(Body<? extends SwUnregisterRequest> request) {
        binding().run(request, SwApi::unregister);
    }

    @Override
    default Uni<Void> unregisterAsync(Body<? extends SwUnregisterRequest> request) {
        return binding().callAsync(request, SwApi::unregisterAsync);
    }

    @Override
    default SwUpdateRegistrationResponse updateRegistration(Body<? extends SwUpdateRegistrationRequest> request) {
        return binding().call(request, SwApi::updateRegistration);
    }

    @Override
    default Uni<SwUpdateRegistrationResponse> updateRegistrationAsync(Body<? extends SwUpdateRegistrationRequest> request) {
        return binding().callAsync(request, SwApi::updateRegistrationAsync);
    }
}
