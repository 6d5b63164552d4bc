package io.github.quarkusmisskey.client.internal.instance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.client.internal.call.NodeInfoRequest;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The NodeInfo documents in which servers of the fediverse state their software. The body determines host and path and
 * is not sent.
 */
@MisskeyCall
@RegisterForReflection
@RegisterRestClient(configKey = "misskey")
@Path("/.well-known")
@Produces(MediaType.WILDCARD)
public interface NodeInfoApi {

    @GET
    @Path("nodeinfo")
    Uni<NodeInfo.Links> nodeinfo(Body<NodeInfoRequest> request);

    @GET
    @Path("nodeinfo")
    Uni<NodeInfo.Document> nodeinfoDocument(Body<NodeInfoRequest> request);
}
