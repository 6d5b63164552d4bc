package io.github.quarkusmisskey.api.username;

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

/** The endpoints of {@code username}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/username")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface UsernameApi {

    /** {@code username/available}: needs no token. */
    @POST
    @Path("available")
    UsernameAvailableResponse available(Body<? extends UsernameAvailableRequest> request);

    /** {@link #available(Body)} by {@code username} alone. */
    @NoClassInterceptors
    default UsernameAvailableResponse available(String username) {
        return available(new UsernameAvailableRequest(username));
    }

    /** {@link #available(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UsernameAvailableResponse available(Consumer<UsernameAvailableRequest.Builder> request) {
        return available(UsernameAvailableRequest.with(request));
    }

    /** {@link #available(Body)} without blocking. */
    @POST
    @Path("available")
    Uni<UsernameAvailableResponse> availableAsync(Body<? extends UsernameAvailableRequest> request);

    /** {@link #available(Body)} by {@code username} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UsernameAvailableResponse> availableAsync(String username) {
        return availableAsync(new UsernameAvailableRequest(username));
    }

    /** {@link #available(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UsernameAvailableResponse> availableAsync(Consumer<UsernameAvailableRequest.Builder> request) {
        return availableAsync(UsernameAvailableRequest.with(request));
    }
}
