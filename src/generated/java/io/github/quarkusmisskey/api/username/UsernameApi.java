package io.github.quarkusmisskey.api.username;

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
    UsernameAvailableResponse available(Body<UsernameAvailableRequest> request);

    /** {@link #available(Body)} without blocking. */
    @POST
    @Path("available")
    Uni<UsernameAvailableResponse> availableAsync(Body<UsernameAvailableRequest> request);
}
