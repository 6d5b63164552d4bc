package io.github.quarkusmisskey.api.auth.session;

import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
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
    AuthSessionGenerateResponse generate(Body<AuthSessionGenerateRequest> request);

    /** {@link #generate(Body)} without blocking. */
    @POST
    @Path("generate")
    Uni<AuthSessionGenerateResponse> generateAsync(Body<AuthSessionGenerateRequest> request);

    /**
     * {@code auth/session/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_SESSION}.
     */
    @POST
    @Path("show")
    AuthSessionShowResponse show(Body<AuthSessionShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<AuthSessionShowResponse> showAsync(Body<AuthSessionShowRequest> request);

    /**
     * {@code auth/session/userkey}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_APP}, {@code NO_SUCH_SESSION}, {@code PENDING_SESSION}.
     */
    @POST
    @Path("userkey")
    AuthSessionUserkeyResponse userkey(Body<AuthSessionUserkeyRequest> request);

    /** {@link #userkey(Body)} without blocking. */
    @POST
    @Path("userkey")
    Uni<AuthSessionUserkeyResponse> userkeyAsync(Body<AuthSessionUserkeyRequest> request);
}
