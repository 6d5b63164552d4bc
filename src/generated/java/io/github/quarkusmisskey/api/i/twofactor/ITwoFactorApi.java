package io.github.quarkusmisskey.api.i.twofactor;

import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
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
    ITwoFactorDoneResponse done(Body<ITwoFactorDoneRequest> request);

    /** {@link #done(Body)} without blocking. */
    @POST
    @Path("done")
    Uni<ITwoFactorDoneResponse> doneAsync(Body<ITwoFactorDoneRequest> request);

    /**
     * {@code i/2fa/key-done}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}, {@code TWO_FACTOR_NOT_ENABLED}.
     */
    @POST
    @Path("key-done")
    ITwoFactorKeyDoneResponse keyDone(Body<ITwoFactorKeyDoneRequest> request);

    /** {@link #keyDone(Body)} without blocking. */
    @POST
    @Path("key-done")
    Uni<ITwoFactorKeyDoneResponse> keyDoneAsync(Body<ITwoFactorKeyDoneRequest> request);

    /**
     * {@code i/2fa/password-less}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SECURITY_KEY}.
     */
    @POST
    @Path("password-less")
    void passwordLess(Body<ITwoFactorPasswordLessRequest> request);

    /** {@link #passwordLess(Body)} without blocking. */
    @POST
    @Path("password-less")
    Uni<Void> passwordLessAsync(Body<ITwoFactorPasswordLessRequest> request);

    /**
     * {@code i/2fa/register}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}.
     */
    @POST
    @Path("register")
    ITwoFactorRegisterResponse register(Body<ITwoFactorRegisterRequest> request);

    /** {@link #register(Body)} without blocking. */
    @POST
    @Path("register")
    Uni<ITwoFactorRegisterResponse> registerAsync(Body<ITwoFactorRegisterRequest> request);

    /**
     * {@code i/2fa/register-key}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}, {@code TWO_FACTOR_NOT_ENABLED}, {@code USER_NOT_FOUND}.
     */
    @POST
    @Path("register-key")
    JsonNode registerKey(Body<ITwoFactorRegisterKeyRequest> request);

    /** {@link #registerKey(Body)} without blocking. */
    @POST
    @Path("register-key")
    Uni<JsonNode> registerKeyAsync(Body<ITwoFactorRegisterKeyRequest> request);

    /**
     * {@code i/2fa/remove-key}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}.
     */
    @POST
    @Path("remove-key")
    void removeKey(Body<ITwoFactorRemoveKeyRequest> request);

    /** {@link #removeKey(Body)} without blocking. */
    @POST
    @Path("remove-key")
    Uni<Void> removeKeyAsync(Body<ITwoFactorRemoveKeyRequest> request);

    /**
     * {@code i/2fa/unregister}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}.
     */
    @POST
    @Path("unregister")
    void unregister(Body<ITwoFactorUnregisterRequest> request);

    /** {@link #unregister(Body)} without blocking. */
    @POST
    @Path("unregister")
    Uni<Void> unregisterAsync(Body<ITwoFactorUnregisterRequest> request);

    /**
     * {@code i/2fa/update-key}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_KEY}.
     */
    @POST
    @Path("update-key")
    void updateKey(Body<ITwoFactorUpdateKeyRequest> request);

    /** {@link #updateKey(Body)} without blocking. */
    @POST
    @Path("update-key")
    Uni<Void> updateKeyAsync(Body<ITwoFactorUpdateKeyRequest> request);
}
