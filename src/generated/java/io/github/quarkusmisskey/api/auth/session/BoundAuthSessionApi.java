package io.github.quarkusmisskey.api.auth.session;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link AuthSessionApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAuthSessionApi extends AuthSessionApi {

    Binding<AuthSessionApi> binding();

    @Override
    default AuthSessionGenerateResponse generate(Body<? extends AuthSessionGenerateRequest> request) {
        return binding().call(request, AuthSessionApi::generate);
    }

    @Override
    default Uni<AuthSessionGenerateResponse> generateAsync(Body<? extends AuthSessionGenerateRequest> request) {
        return binding().callAsync(request, AuthSessionApi::generateAsync);
    }

    @Override
    default AuthSessionShowResponse show(Body<? extends AuthSessionShowRequest> request) {
        return binding().call(request, AuthSessionApi::show);
    }

    @Override
    default Uni<AuthSessionShowResponse> showAsync(Body<? extends AuthSessionShowRequest> request) {
        return binding().callAsync(request, AuthSessionApi::showAsync);
    }

    @Override
    default AuthSessionUserkeyResponse userkey(Body<? extends AuthSessionUserkeyRequest> request) {
        return binding().call(request, AuthSessionApi::userkey);
    }

    @Override
    default Uni<AuthSessionUserkeyResponse> userkeyAsync(Body<? extends AuthSessionUserkeyRequest> request) {
        return binding().callAsync(request, AuthSessionApi::userkeyAsync);
    }
}
