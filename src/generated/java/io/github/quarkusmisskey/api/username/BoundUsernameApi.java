package io.github.quarkusmisskey.api.username;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link UsernameApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundUsernameApi extends UsernameApi {

    Binding<UsernameApi> binding();

    @Override
    default UsernameAvailableResponse available(Body<? extends UsernameAvailableRequest> request) {
        return binding().call(request, UsernameApi::available);
    }

    @Override
    default Uni<UsernameAvailableResponse> availableAsync(Body<? extends UsernameAvailableRequest> request) {
        return binding().callAsync(request, UsernameApi::availableAsync);
    }
}
