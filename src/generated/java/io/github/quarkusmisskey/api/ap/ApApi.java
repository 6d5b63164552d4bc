package io.github.quarkusmisskey.api.ap;

import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code ap}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/ap")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ApApi {

    /** {@code ap/get}: needs {@code read:federation}. At most 30 calls in 1 h. */
    @POST
    @Path("get")
    JsonNode get(Body<ApGetRequest> request);

    /** {@link #get(Body)} without blocking. */
    @POST
    @Path("get")
    Uni<JsonNode> getAsync(Body<ApGetRequest> request);

    /**
     * {@code ap/show}: needs {@code read:account}. At most 30 calls in 1 h.
     *
     * <p>Errors: {@code FEDERATION_NOT_ALLOWED}, {@code NO_SUCH_OBJECT}, {@code REQUEST_FAILED},
     * {@code RESPONSE_INVALID}, {@code URI_INVALID}.
     */
    @POST
    @Path("show")
    ApShowResponse show(Body<ApShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<ApShowResponse> showAsync(Body<ApShowRequest> request);
}
