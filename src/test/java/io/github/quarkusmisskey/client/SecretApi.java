package io.github.quarkusmisskey.client;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** An interface of an application's own, with a secret in its path. */
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/secrets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface SecretApi {

    @POST
    @Path("{secret}")
    String open(@PathParam("secret") String secret, Body<Empty> request);
}
