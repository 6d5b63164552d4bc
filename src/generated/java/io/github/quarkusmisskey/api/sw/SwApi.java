package io.github.quarkusmisskey.api.sw;

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
    SwRegisterResponse register(Body<? extends SwRegisterRequest> request);

    /** {@link #register(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default SwRegisterResponse register(Consumer<SwRegisterRequest.Builder> request) {
        return register(SwRegisterRequest.with(request));
    }

    /** {@link #register(Body)} without blocking. */
    @POST
    @Path("register")
    Uni<SwRegisterResponse> registerAsync(Body<? extends SwRegisterRequest> request);

    /** {@link #register(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<SwRegisterResponse> registerAsync(Consumer<SwRegisterRequest.Builder> request) {
        return registerAsync(SwRegisterRequest.with(request));
    }

    /**
     * {@code sw/show-registration}: needs a token. Refuses the tokens of apps.
     *
     * @return null if the server answers nothing
     */
    @POST
    @Path("show-registration")
    SwShowRegistrationResponse showRegistration(Body<? extends SwShowRegistrationRequest> request);

    /** {@link #showRegistration(Body)} by {@code endpoint} alone. */
    @NoClassInterceptors
    default SwShowRegistrationResponse showRegistration(String endpoint) {
        return showRegistration(new SwShowRegistrationRequest(endpoint));
    }

    /** {@link #showRegistration(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default SwShowRegistrationResponse showRegistration(Consumer<SwShowRegistrationRequest.Builder> request) {
        return showRegistration(SwShowRegistrationRequest.with(request));
    }

    /** {@link #showRegistration(Body)} without blocking. */
    @POST
    @Path("show-registration")
    Uni<SwShowRegistrationResponse> showRegistrationAsync(Body<? extends SwShowRegistrationRequest> request);

    /** {@link #showRegistration(Body)} by {@code endpoint} alone and without blocking. */
    @NoClassInterceptors
    default Uni<SwShowRegistrationResponse> showRegistrationAsync(String endpoint) {
        return showRegistrationAsync(new SwShowRegistrationRequest(endpoint));
    }

    /** {@link #showRegistration(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<SwShowRegistrationResponse> showRegistrationAsync(Consumer<SwShowRegistrationRequest.Builder> request) {
        return showRegistrationAsync(SwShowRegistrationRequest.with(request));
    }

    /** {@code sw/unregister}: needs no token. */
    @POST
    @Path("unregister")
    void unregister(Body<? extends SwUnregisterRequest> request);

    /** {@link #unregister(Body)} by {@code endpoint} alone. */
    @NoClassInterceptors
    default void unregister(String endpoint) {
        unregister(new SwUnregisterRequest(endpoint));
    }

    /** {@link #unregister(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unregister(Consumer<SwUnregisterRequest.Builder> request) {
        unregister(SwUnregisterRequest.with(request));
    }

    /** {@link #unregister(Body)} without blocking. */
    @POST
    @Path("unregister")
    Uni<Void> unregisterAsync(Body<? extends SwUnregisterRequest> request);

    /** {@link #unregister(Body)} by {@code endpoint} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unregisterAsync(String endpoint) {
        return unregisterAsync(new SwUnregisterRequest(endpoint));
    }

    /** {@link #unregister(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unregisterAsync(Consumer<SwUnregisterRequest.Builder> request) {
        return unregisterAsync(SwUnregisterRequest.with(request));
    }

    /**
     * {@code sw/update-registration}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SUCH_REGISTRATION}.
     */
    @POST
    @Path("update-registration")
    SwUpdateRegistrationResponse updateRegistration(Body<? extends SwUpdateRegistrationRequest> request);

    /** {@link #updateRegistration(Body)} by {@code endpoint} alone. */
    @NoClassInterceptors
    default SwUpdateRegistrationResponse updateRegistration(String endpoint) {
        return updateRegistration(new SwUpdateRegistrationRequest(endpoint, null));
    }

    /** {@link #updateRegistration(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default SwUpdateRegistrationResponse updateRegistration(Consumer<SwUpdateRegistrationRequest.Builder> request) {
        return updateRegistration(SwUpdateRegistrationRequest.with(request));
    }

    /** {@link #updateRegistration(Body)} without blocking. */
    @POST
    @Path("update-registration")
    Uni<SwUpdateRegistrationResponse> updateRegistrationAsync(Body<? extends SwUpdateRegistrationRequest> request);

    /** {@link #updateRegistration(Body)} by {@code endpoint} alone and without blocking. */
    @NoClassInterceptors
    default Uni<SwUpdateRegistrationResponse> updateRegistrationAsync(String endpoint) {
        return updateRegistrationAsync(new SwUpdateRegistrationRequest(endpoint, null));
    }

    /** {@link #updateRegistration(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<SwUpdateRegistrationResponse> updateRegistrationAsync(Consumer<SwUpdateRegistrationRequest.Builder> request) {
        return updateRegistrationAsync(SwUpdateRegistrationRequest.with(request));
    }
}
