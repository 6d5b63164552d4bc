package io.github.quarkusmisskey.client.internal.call;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Calls any endpoint; the request determines the endpoint and the type of the response. Used by
 * {@link MisskeyClient#call}.
 */
@MisskeyCall
@RegisterForReflection
@RegisterRestClient(configKey = "misskey")
@Path("/api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface OtherApi {

    @POST
    Object call(Body<OtherRequest> request);

    @POST
    Uni<Object> callAsync(Body<OtherRequest> request);
}
