package io.github.quarkusmisskey.oauth.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What OAuth has beside its consent page. It is no part of the API document. */
@MisskeyCall
@RegisterForReflection
@RegisterRestClient(configKey = "misskey")
@Path("/")
@Produces(MediaType.WILDCARD)
public interface OAuthApi {

    /** The discovery document; 404, or a page for people, from servers without OAuth. */
    @GET
    @Path(".well-known/oauth-authorization-server")
    OAuthDiscovery oauthDiscovery(Body<Empty> request);

    /** Gives the token at most once, at the path that the request names. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    OAuthTokenAnswer oauthToken(Body<OAuthTokenRequest> request);
}
