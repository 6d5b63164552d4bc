package io.github.quarkusmisskey.api.i.registry;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code i/registry}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/i/registry")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface IRegistryApi {

    /**
     * {@code i/registry/get}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_KEY}.
     */
    @POST
    @Path("get")
    JsonNode get(Body<? extends IRegistryGetRequest> request);

    /** {@link #get(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default JsonNode get(Consumer<IRegistryGetRequest.Builder> request) {
        return get(IRegistryGetRequest.with(request));
    }

    /** {@link #get(Body)} without blocking. */
    @POST
    @Path("get")
    Uni<JsonNode> getAsync(Body<? extends IRegistryGetRequest> request);

    /** {@link #get(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<JsonNode> getAsync(Consumer<IRegistryGetRequest.Builder> request) {
        return getAsync(IRegistryGetRequest.with(request));
    }

    /** {@code i/registry/get-all}: needs {@code read:account}. */
    @POST
    @Path("get-all")
    JsonNode getAll(Body<? extends IRegistryGetAllRequest> request);

    /** {@link #getAll(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default JsonNode getAll(Consumer<IRegistryGetAllRequest.Builder> request) {
        return getAll(IRegistryGetAllRequest.with(request));
    }

    /** {@link #getAll(Body)} without blocking. */
    @POST
    @Path("get-all")
    Uni<JsonNode> getAllAsync(Body<? extends IRegistryGetAllRequest> request);

    /** {@link #getAll(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<JsonNode> getAllAsync(Consumer<IRegistryGetAllRequest.Builder> request) {
        return getAllAsync(IRegistryGetAllRequest.with(request));
    }

    /**
     * {@code i/registry/get-detail}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_KEY}.
     */
    @POST
    @Path("get-detail")
    IRegistryGetDetailResponse getDetail(Body<? extends IRegistryGetDetailRequest> request);

    /** {@link #getDetail(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default IRegistryGetDetailResponse getDetail(Consumer<IRegistryGetDetailRequest.Builder> request) {
        return getDetail(IRegistryGetDetailRequest.with(request));
    }

    /** {@link #getDetail(Body)} without blocking. */
    @POST
    @Path("get-detail")
    Uni<IRegistryGetDetailResponse> getDetailAsync(Body<? extends IRegistryGetDetailRequest> request);

    /** {@link #getDetail(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<IRegistryGetDetailResponse> getDetailAsync(Consumer<IRegistryGetDetailRequest.Builder> request) {
        return getDetailAsync(IRegistryGetDetailRequest.with(request));
    }

    /** {@code i/registry/keys}: needs {@code read:account}. */
    @POST
    @Path("keys")
    List<String> keys(Body<? extends IRegistryKeysRequest> request);

    /** {@link #keys(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<String> keys(Consumer<IRegistryKeysRequest.Builder> request) {
        return keys(IRegistryKeysRequest.with(request));
    }

    /** {@link #keys(Body)} without blocking. */
    @POST
    @Path("keys")
    Uni<List<String>> keysAsync(Body<? extends IRegistryKeysRequest> request);

    /** {@link #keys(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<String>> keysAsync(Consumer<IRegistryKeysRequest.Builder> request) {
        return keysAsync(IRegistryKeysRequest.with(request));
    }

    /** {@code i/registry/keys-with-type}: needs {@code read:account}. */
    @POST
    @Path("keys-with-type")
    Map<String, String> keysWithType(Body<? extends IRegistryKeysWithTypeRequest> request);

    /** {@link #keysWithType(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Map<String, String> keysWithType(Consumer<IRegistryKeysWithTypeRequest.Builder> request) {
        return keysWithType(IRegistryKeysWithTypeRequest.with(request));
    }

    /** {@link #keysWithType(Body)} without blocking. */
    @POST
    @Path("keys-with-type")
    Uni<Map<String, String>> keysWithTypeAsync(Body<? extends IRegistryKeysWithTypeRequest> request);

    /** {@link #keysWithType(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Map<String, String>> keysWithTypeAsync(Consumer<IRegistryKeysWithTypeRequest.Builder> request) {
        return keysWithTypeAsync(IRegistryKeysWithTypeRequest.with(request));
    }

    /**
     * {@code i/registry/remove}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_KEY}.
     */
    @POST
    @Path("remove")
    void remove(Body<? extends IRegistryRemoveRequest> request);

    /** {@link #remove(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void remove(Consumer<IRegistryRemoveRequest.Builder> request) {
        remove(IRegistryRemoveRequest.with(request));
    }

    /** {@link #remove(Body)} without blocking. */
    @POST
    @Path("remove")
    Uni<Void> removeAsync(Body<? extends IRegistryRemoveRequest> request);

    /** {@link #remove(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeAsync(Consumer<IRegistryRemoveRequest.Builder> request) {
        return removeAsync(IRegistryRemoveRequest.with(request));
    }

    /** {@code i/registry/scopes-with-domain}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("scopes-with-domain")
    List<IRegistryScopesWithDomainItem> scopesWithDomain(Body<Empty> request);

    /** {@link #scopesWithDomain(Body)} without parameters. */
    @NoClassInterceptors
    default List<IRegistryScopesWithDomainItem> scopesWithDomain() {
        return scopesWithDomain(Empty.BODY);
    }

    /** {@link #scopesWithDomain(Body)} without blocking. */
    @POST
    @Path("scopes-with-domain")
    Uni<List<IRegistryScopesWithDomainItem>> scopesWithDomainAsync(Body<Empty> request);

    /** {@link #scopesWithDomain(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<IRegistryScopesWithDomainItem>> scopesWithDomainAsync() {
        return scopesWithDomainAsync(Empty.BODY);
    }

    /** {@code i/registry/set}: needs {@code write:account}. */
    @POST
    @Path("set")
    void set(Body<? extends IRegistrySetRequest> request);

    /** {@link #set(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void set(Consumer<IRegistrySetRequest.Builder> request) {
        set(IRegistrySetRequest.with(request));
    }

    /** {@link #set(Body)} without blocking. */
    @POST
    @Path("set")
    Uni<Void> setAsync(Body<? extends IRegistrySetRequest> request);

    /** {@link #set(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> setAsync(Consumer<IRegistrySetRequest.Builder> request) {
        return setAsync(IRegistrySetRequest.with(request));
    }
}
