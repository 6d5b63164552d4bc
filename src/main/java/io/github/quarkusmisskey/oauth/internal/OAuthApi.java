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

/** The endpoints of OAuth besides its consent page. The API document does not contain them. */
@MisskeyCall
@RegisterForReflection
@RegisterRestClient(configKey = "misskey")
@Path("/")
@Produces(MediaType.WILDCARD)
public interface OAuthApi {

    /** The discovery document; servers without OAuth respond with 404 or an HTML page. */
    @GET
    @Path(".well-known/oauth-authorization-server")
    OAuthDiscovery oauthDiscovery(Body<Empty> request);

    /** Returns the token at most once, at the path that the request names. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    OAuthTokenAnswer oauthToken(Body<OAuthTokenRequest> request);
}
