package io.github.quarkusmisskey.api.sw;

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

/** The endpoints of {@code sw}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/sw")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface SwApi {

    /** {@code sw/register}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("register")
    SwRegisterResponse register(Body<SwRegisterRequest> request);

    /** {@link #register(Body)} without blocking. */
    @POST
    @Path("register")
    Uni<SwRegisterResponse> registerAsync(Body<SwRegisterRequest> request);

    /**
     * {@code sw/show-registration}: needs a token. Refuses the tokens of apps.
     *
     * @return null if the server answers nothing
     */
    @POST
    @Path("show-registration")
    SwShowRegistrationResponse showRegistration(Body<SwShowRegistrationRequest> request);

    /** {@link #showRegistration(Body)} without blocking. */
    @POST
    @Path("show-registration")
    Uni<SwShowRegistrationResponse> showRegistrationAsync(Body<SwShowRegistrationRequest> request);

    /** {@code sw/unregister}: needs no token. */
    @POST
    @Path("unregister")
    void unregister(Body<SwUnregisterRequest> request);

    /** {@link #unregister(Body)} without blocking. */
    @POST
    @Path("unregister")
    Uni<Void> unregisterAsync(Body<SwUnregisterRequest> request);

    /**
     * {@code sw/update-registration}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SUCH_REGISTRATION}.
     */
    @POST
    @Path("update-registration")
    SwUpdateRegistrationResponse updateRegistration(Body<SwUpdateRegistrationRequest> request);

    /** {@link #updateRegistration(Body)} without blocking. */
    @POST
    @Path("update-registration")
    Uni<SwUpdateRegistrationResponse> updateRegistrationAsync(Body<SwUpdateRegistrationRequest> request);
}
