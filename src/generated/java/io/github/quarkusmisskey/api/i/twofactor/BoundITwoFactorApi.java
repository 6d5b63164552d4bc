package io.github.quarkusmisskey.api.i.twofactor;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link ITwoFactorApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundITwoFactorApi extends ITwoFactorApi {

    Binding<ITwoFactorApi> binding();

    @Override
    default ITwoFactorDoneResponse done(Body<? extends ITwoFactorDoneRequest> request) {
        return binding().call(request, ITwoFactorApi::done);
    }

    @Override
    default Uni<ITwoFactorDoneResponse> doneAsync(Body<? extends ITwoFactorDoneRequest> request) {
        return binding().callAsync(request, ITwoFactorApi::doneAsync);
    }

    @Override
    default ITwoFactorKeyDoneResponse keyDone(Body<? extends ITwoFactorKeyDoneRequest> request) {
        return binding().call(request, ITwoFactorApi::keyDone);
    }

    @Override
    default Uni<ITwoFactorKeyDoneResponse> keyDoneAsync(Body<? extends ITwoFactorKeyDoneRequest> request) {
        return binding().callAsync(request, ITwoFactorApi::keyDoneAsync);
    }

    @Override
    default void passwordLess(Body<? extends ITwoFactorPasswordLessRequest> request) {
        binding().run(request, ITwoFactorApi::passwordLess);
    }

    @Override
    default Uni<Void> passwordLessAsync(Body<? extends ITwoFactorPasswordLessRequest> request) {
        return binding().callAsync(request, ITwoFactorApi::passwordLessAsync);
    }

    @Override
    default ITwoFactorRegisterResponse register(Body<? extends ITwoFactorRegisterRequest> request) {
        return binding().call(request, ITwoFactorApi::register);
    }

    @Override
    default Uni<ITwoFactorRegisterResponse> registerAsync(Body<? extends ITwoFactorRegisterRequest> request) {
        return binding().callAsync(request, ITwoFactorApi::registerAsync);
    }

    @Override
    default JsonNode registerKey(Body<? extends ITwoFactorRegisterKeyRequest> request) {
        return binding().call(request, ITwoFactorApi::registerKey);
    }

    @Override
    default Uni<JsonNode> registerKeyAsync(Body<? extends ITwoFactorRegisterKeyRequest> request) {
        return binding().callAsync(request, ITwoFactorApi::registerKeyAsync);
    }

    @Override
    default void removeKey(Body<? extends ITwoFactorRemoveKeyRequest> request) {
        binding().run(request, ITwoFactorApi::removeKey);
    }

    @Override
    default Uni<Void> removeKeyAsync(Body<? extends ITwoFactorRemoveKeyRequest> request) {
        return binding().callAsync(request, ITwoFactorApi::removeKeyAsync);
    }

    @Override
    default void unregister(Body<? extends ITwoFactorUnregisterRequest> request) {
        binding().run(request, ITwoFactorApi::unregister);
    }

    @Override
    default Uni<Void> unregisterAsync(Body<? extends ITwoFactorUnregisterRequest> request) {
        return binding().callAsync(request, ITwoFactorApi::unregisterAsync);
    }

    @Override
    default void updateKey(Body<? extends ITwoFactorUpdateKeyRequest> request) {
        binding().run(request, ITwoFactorApi::updateKey);
    }

    @Override
    default Uni<Void> updateKeyAsync(Body<? extends ITwoFactorUpdateKeyRequest> request) {
        return binding().callAsync(request, ITwoFactorApi::updateKeyAsync);
    }
}
