package io.github.quarkusmisskey.api.auth.session;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code auth/session}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/auth/session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AuthSessionApi {

    /**
     * {@code auth/session/generate}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_APP}.
     */
    @POST
    @Path("generate")
    AuthSessionGenerateResponse generate(Body<? extends AuthSessionGenerateRequest> request);

    /** {@link #generate(Body)} by {@code appSecret} alone. */
    @NoClassInterceptors
    default AuthSessionGenerateResponse generate(String appSecret) {
        return generate(new AuthSessionGenerateRequest(appSecret));
    }

    /** {@link #generate(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AuthSessionGenerateResponse generate(Consumer<AuthSessionGenerateRequest.Builder> request) {
        return generate(AuthSessionGenerateRequest.with(request));
    }

    /** {@link #generate(Body)} without blocking. */
    @POST
    @Path("generate")
    Uni<AuthSessionGenerateResponse> generateAsync(Body<? extends AuthSessionGenerateRequest> request);

    /** {@link #generate(Body)} by {@code appSecret} alone and without blocking. */
    @NoClassInterceptors
    default Uni<AuthSessionGenerateResponse> generateAsync(String appSecret) {
        return generateAsync(new AuthSessionGenerateRequest(appSecret));
    }

    /** {@link #generate(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AuthSessionGenerateResponse> generateAsync(Consumer<AuthSessionGenerateRequest.Builder> request) {
        return generateAsync(AuthSessionGenerateRequest.with(request));
    }

    /**
     * {@code auth/session/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_SESSION}.
     */
    @POST
    @Path("show")
    AuthSessionShowResponse show(Body<? extends AuthSessionShowRequest> request);

    /** {@link #show(Body)} by {@code token} alone. */
    @NoClassInterceptors
    default AuthSessionShowResponse show(String token) {
        return show(new AuthSessionShowRequest(token));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AuthSessionShowResponse show(Consumer<AuthSessionShowRequest.Builder> request) {
        return show(AuthSessionShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<AuthSessionShowResponse> showAsync(Body<? extends AuthSessionShowRequest> request);

    /** {@link #show(Body)} by {@code token} alone and without blocking. */
    @NoClassInterceptors
    default Uni<AuthSessionShowResponse> showAsync(String token) {
        return showAsync(new AuthSessionShowRequest(token));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AuthSessionShowResponse> showAsync(Consumer<AuthSessionShowRequest.Builder> request) {
        return showAsync(AuthSessionShowRequest.with(request));
    }

    /**
     * {@code auth/session/userkey}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_APP}, {@code NO_SUCH_SESSION}, {@code PENDING_SESSION}.
     */
    @POST
    @Path("userkey")
    AuthSessionUserkeyResponse userkey(Body<? extends AuthSessionUserkeyRequest> request);

    /** {@link #userkey(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AuthSessionUserkeyResponse userkey(Consumer<AuthSessionUserkeyRequest.Builder> request) {
        return userkey(AuthSessionUserkeyRequest.with(request));
    }

    /** {@link #userkey(Body)} without blocking. */
    @POST
    @Path("userkey")
    Uni<AuthSessionUserkeyResponse> userkeyAsync(Body<? extends AuthSessionUserkeyRequest> request);

    /** {@link #userkey(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AuthSessionUserkeyResponse> userkeyAsync(Consumer<AuthSessionUserkeyRequest.Builder> request) {
        return userkeyAsync(AuthSessionUserkeyRequest.with(request));
    }
}
