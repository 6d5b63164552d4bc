package io.github.quarkusmisskey.api.miauth;

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

/** The endpoints of {@code miauth}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/miauth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface MiauthApi {

    /** {@code miauth/gen-token}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("gen-token")
    MiauthGenTokenResponse genToken(Body<MiauthGenTokenRequest> request);

    /** {@link #genToken(Body)} without blocking. */
    @POST
    @Path("gen-token")
    Uni<MiauthGenTokenResponse> genTokenAsync(Body<MiauthGenTokenRequest> request);
}
