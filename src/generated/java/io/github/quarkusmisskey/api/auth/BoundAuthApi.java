package io.github.quarkusmisskey.api.auth;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link AuthApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAuthApi extends AuthApi {

    Binding<AuthApi> binding();

    @Override
    default void accept(Body<? extends AuthAcceptRequest> request) {
        binding().run(request, AuthApi::accept);
    }

    @Override
    default Uni<Void> acceptAsync(Body<? extends AuthAcceptRequest> request) {
        return binding().callAsync(request, AuthApi::acceptAsync);
    }
}
