package io.github.quarkusmisskey.api.miauth;

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
    MiauthGenTokenResponse genToken(Body<? extends MiauthGenTokenRequest> request);

    /** {@link #genToken(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default MiauthGenTokenResponse genToken(Consumer<MiauthGenTokenRequest.Builder> request) {
        return genToken(MiauthGenTokenRequest.with(request));
    }

    /** {@link #genToken(Body)} without blocking. */
    @POST
    @Path("gen-token")
    Uni<MiauthGenTokenResponse> genTokenAsync(Body<? extends MiauthGenTokenRequest> request);

    /** {@link #genToken(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<MiauthGenTokenResponse> genTokenAsync(Consumer<MiauthGenTokenRequest.Builder> request) {
        return genTokenAsync(MiauthGenTokenRequest.with(request));
    }
}
