package io.github.quarkusmisskey.api.ap;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
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
    JsonNode get(Body<? extends ApGetRequest> request);

    /** {@link #get(Body)} by {@code uri} alone. */
    @NoClassInterceptors
    default JsonNode get(String uri) {
        return get(new ApGetRequest(uri));
    }

    /** {@link #get(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default JsonNode get(Consumer<ApGetRequest.Builder> request) {
        return get(ApGetRequest.with(request));
    }

    /** {@link #get(Body)} without blocking. */
    @POST
    @Path("get")
    Uni<JsonNode> getAsync(Body<? extends ApGetRequest> request);

    /** {@link #get(Body)} by {@code uri} alone and without blocking. */
    @NoClassInterceptors
    default Uni<JsonNode> getAsync(String uri) {
        return getAsync(new ApGetRequest(uri));
    }

    /** {@link #get(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<JsonNode> getAsync(Consumer<ApGetRequest.Builder> request) {
        return getAsync(ApGetRequest.with(request));
    }

    /**
     * {@code ap/show}: needs {@code read:account}. At most 30 calls in 1 h.
     *
     * <p>Errors: {@code FEDERATION_NOT_ALLOWED}, {@code NO_SUCH_OBJECT}, {@code REQUEST_FAILED},
     * {@code RESPONSE_INVALID}, {@code URI_INVALID}.
     */
    @POST
    @Path("show")
    ApShowResponse show(Body<? extends ApShowRequest> request);

    /** {@link #show(Body)} by {@code uri} alone. */
    @NoClassInterceptors
    default ApShowResponse show(String uri) {
        return show(new ApShowRequest(uri));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ApShowResponse show(Consumer<ApShowRequest.Builder> request) {
        return show(ApShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<ApShowResponse> showAsync(Body<? extends ApShowRequest> request);

    /** {@link #show(Body)} by {@code uri} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ApShowResponse> showAsync(String uri) {
        return showAsync(new ApShowRequest(uri));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ApShowResponse> showAsync(Consumer<ApShowRequest.Builder> request) {
        return showAsync(ApShowRequest.with(request));
    }
}
