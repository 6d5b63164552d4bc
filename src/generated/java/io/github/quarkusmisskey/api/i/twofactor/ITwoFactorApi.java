package io.github.quarkusmisskey.api.i.twofactor;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code i/2fa}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/i/2fa")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ITwoFactorApi {

    /** {@code i/2fa/done}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("done")
    ITwoFactorDoneResponse done(Body<? extends ITwoFactorDoneRequest> request);

    /** {@link #done(Body)} by {@code token} alone. */
    @NoClassInterceptors
    default ITwoFactorDoneResponse done(String token) {
        return done(new ITwoFactorDoneRequest(token));
    }

    /** {@link #done(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ITwoFactorDoneResponse done(Consumer<ITwoFactorDoneRequest.Builder> request) {
        return done(ITwoFactorDoneRequest.with(request));
    }

    /** {@link #done(Body)} without blocking. */
    @POST
    @Path("done")
    Uni<ITwoFactorDoneResponse> doneAsync(Body<? extends ITwoFactorDoneRequest> request);

    /** {@link #done(Body)} by {@code token} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ITwoFactorDoneResponse> doneAsync(String token) {
        return doneAsync(new ITwoFactorDoneRequest(token));
    }

    /** {@link #done(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ITwoFactorDoneResponse> doneAsync(Consumer<ITwoFactorDoneRequest.Builder> request) {
        return doneAsync(ITwoFactorDoneRequest.with(request));
    }

    /**
     * {@code i/2fa/key-done}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}, {@code TWO_FACTOR_NOT_ENABLED}.
     */
    @POST
    @Path("key-done")
    ITwoFactorKeyDoneResponse keyDone(Body<? extends ITwoFactorKeyDoneRequest> request);

    /** {@link #keyDone(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ITwoFactorKeyDoneResponse keyDone(Consumer<ITwoFactorKeyDoneRequest.Builder> request) {
        return keyDone(ITwoFactorKeyDoneRequest.with(request));
    }

    /** {@link #keyDone(Body)} without blocking. */
    @POST
    @Path("key-done")
    Uni<ITwoFactorKeyDoneResponse> keyDoneAsync(Body<? extends ITwoFactorKeyDoneRequest> request);

    /** {@link #keyDone(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ITwoFactorKeyDoneResponse> keyDoneAsync(Consumer<ITwoFactorKeyDoneRequest.Builder> request) {
        return keyDoneAsync(ITwoFactorKeyDoneRequest.with(request));
    }

    /**
     * {@code i/2fa/password-less}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SECURITY_KEY}.
     */
    @POST
    @Path("password-less")
    void passwordLess(Body<? extends ITwoFactorPasswordLessRequest> request);

    /** {@link #passwordLess(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void passwordLess(Consumer<ITwoFactorPasswordLessRequest.Builder> request) {
        passwordLess(ITwoFactorPasswordLessRequest.with(request));
    }

    /** {@link #passwordLess(Body)} without blocking. */
    @POST
    @Path("password-less")
    Uni<Void> passwordLessAsync(Body<? extends ITwoFactorPasswordLessRequest> request);

    /** {@link #passwordLess(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> passwordLessAsync(Consumer<ITwoFactorPasswordLessRequest.Builder> request) {
        return passwordLessAsync(ITwoFactorPasswordLessRequest.with(request));
    }

    /**
     * {@code i/2fa/register}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}.
     */
    @POST
    @Path("register")
    ITwoFactorRegisterResponse register(Body<? extends ITwoFactorRegisterRequest> request);

    /** {@link #register(Body)} by {@code password} alone. */
    @NoClassInterceptors
    default ITwoFactorRegisterResponse register(String password) {
        return register(new ITwoFactorRegisterRequest(password, null));
    }

    /** {@link #register(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ITwoFactorRegisterResponse register(Consumer<ITwoFactorRegisterRequest.Builder> request) {
        return register(ITwoFactorRegisterRequest.with(request));
    }

    /** {@link #register(Body)} without blocking. */
    @POST
    @Path("register")
    Uni<ITwoFactorRegisterResponse> registerAsync(Body<? extends ITwoFactorRegisterRequest> request);

    /** {@link #register(Body)} by {@code password} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ITwoFactorRegisterResponse> registerAsync(String password) {
        return registerAsync(new ITwoFactorRegisterRequest(password, null));
    }

    /** {@link #register(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ITwoFactorRegisterResponse> registerAsync(Consumer<ITwoFactorRegisterRequest.Builder> request) {
        return registerAsync(ITwoFactorRegisterRequest.with(request));
    }

    /**
     * {@code i/2fa/register-key}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}, {@code TWO_FACTOR_NOT_ENABLED}, {@code USER_NOT_FOUND}.
     */
    @POST
    @Path("register-key")
    JsonNode registerKey(Body<? extends ITwoFactorRegisterKeyRequest> request);

    /** {@link #registerKey(Body)} by {@code password} alone. */
    @NoClassInterceptors
    default JsonNode registerKey(String password) {
        return registerKey(new ITwoFactorRegisterKeyRequest(password, null));
    }

    /** {@link #registerKey(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default JsonNode registerKey(Consumer<ITwoFactorRegisterKeyRequest.Builder> request) {
        return registerKey(ITwoFactorRegisterKeyRequest.with(request));
    }

    /** {@link #registerKey(Body)} without blocking. */
    @POST
    @Path("register-key")
    Uni<JsonNode> registerKeyAsync(Body<? extends ITwoFactorRegisterKeyRequest> request);

    /** {@link #registerKey(Body)} by {@code password} alone and without blocking. */
    @NoClassInterceptors
    default Uni<JsonNode> registerKeyAsync(String password) {
        return registerKeyAsync(new ITwoFactorRegisterKeyRequest(password, null));
    }

    /** {@link #registerKey(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<JsonNode> registerKeyAsync(Consumer<ITwoFactorRegisterKeyRequest.Builder> request) {
        return registerKeyAsync(ITwoFactorRegisterKeyRequest.with(request));
    }

    /**
     * {@code i/2fa/remove-key}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}.
     */
    @POST
    @Path("remove-key")
    void removeKey(Body<? extends ITwoFactorRemoveKeyRequest> request);

    /** {@link #removeKey(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void removeKey(Consumer<ITwoFactorRemoveKeyRequest.Builder> request) {
        removeKey(ITwoFactorRemoveKeyRequest.with(request));
    }

    /** {@link #removeKey(Body)} without blocking. */
    @POST
    @Path("remove-key")
    Uni<Void> removeKeyAsync(Body<? extends ITwoFactorRemoveKeyRequest> request);

    /** {@link #removeKey(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeKeyAsync(Consumer<ITwoFactorRemoveKeyRequest.Builder> request) {
        return removeKeyAsync(ITwoFactorRemoveKeyRequest.with(request));
    }

    /**
     * {@code i/2fa/unregister}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}.
     */
    @POST
    @Path("unregister")
    void unregister(Body<? extends ITwoFactorUnregisterRequest> request);

    /** {@link #unregister(Body)} by {@code password} alone. */
    @NoClassInterceptors
    default void unregister(String password) {
        unregister(new ITwoFactorUnregisterRequest(password, null));
    }

    /** {@link #unregister(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unregister(Consumer<ITwoFactorUnregisterRequest.Builder> request) {
        unregister(ITwoFactorUnregisterRequest.with(request));
    }

    /** {@link #unregister(Body)} without blocking. */
    @POST
    @Path("unregister")
    Uni<Void> unregisterAsync(Body<? extends ITwoFactorUnregisterRequest> request);

    /** {@link #unregister(Body)} by {@code password} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unregisterAsync(String password) {
        return unregisterAsync(new ITwoFactorUnregisterRequest(password, null));
    }

    /** {@link #unregister(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unregisterAsync(Consumer<ITwoFactorUnregisterRequest.Builder> request) {
        return unregisterAsync(ITwoFactorUnregisterRequest.with(request));
    }

    /**
     * {@code i/2fa/update-key}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_KEY}.
     */
    @POST
    @Path("update-key")
    void updateKey(Body<? extends ITwoFactorUpdateKeyRequest> request);

    /** {@link #updateKey(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateKey(Consumer<ITwoFactorUpdateKeyRequest.Builder> request) {
        updateKey(ITwoFactorUpdateKeyRequest.with(request));
    }

    /** {@link #updateKey(Body)} without blocking. */
    @POST
    @Path("update-key")
    Uni<Void> updateKeyAsync(Body<? extends ITwoFactorUpdateKeyRequest> request);

    /** {@link #updateKey(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateKeyAsync(Consumer<ITwoFactorUpdateKeyRequest.Builder> request) {
        return updateKeyAsync(ITwoFactorUpdateKeyRequest.with(request));
    }
}
