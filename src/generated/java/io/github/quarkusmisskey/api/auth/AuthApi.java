package io.github.quarkusmisskey.api.auth;

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

/** The endpoints of {@code auth}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AuthApi {

    /**
     * {@code auth/accept}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SUCH_SESSION}.
     */
    @POST
    @Path("accept")
    void accept(Body<? extends AuthAcceptRequest> request);

    /** {@link #accept(Body)} by {@code token} alone. */
    @NoClassInterceptors
    default void accept(String token) {
        accept(new AuthAcceptRequest(token));
    }

    /** {@link #accept(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void accept(Consumer<AuthAcceptRequest.Builder> request) {
        accept(AuthAcceptRequest.with(request));
    }

    /** {@link #accept(Body)} without blocking. */
    @POST
    @Path("accept")
    Uni<Void> acceptAsync(Body<? extends AuthAcceptRequest> request);

    /** {@link #accept(Body)} by {@code token} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> acceptAsync(String token) {
        return acceptAsync(new AuthAcceptRequest(token));
    }

    /** {@link #accept(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> acceptAsync(Consumer<AuthAcceptRequest.Builder> request) {
        return acceptAsync(AuthAcceptRequest.with(request));
    }
}
