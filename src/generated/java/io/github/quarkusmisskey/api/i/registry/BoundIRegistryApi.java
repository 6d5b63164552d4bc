package io.github.quarkusmisskey.api.i.registry;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.smallrye.mutiny.Uni;

/** {@link IRegistryApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundIRegistryApi extends IRegistryApi {

    Binding<IRegistryApi> binding();

    @Override
    default JsonNode get(Body<? extends IRegistryGetRequest> request) {
        return binding().call(request, IRegistryApi::get);
    }

    @Override
    default Uni<JsonNode> getAsync(Body<? extends IRegistryGetRequest> request) {
        return binding().callAsync(request, IRegistryApi::getAsync);
    }

    @Override
    default JsonNode getAll(Body<? extends IRegistryGetAllRequest> request) {
        return binding().call(request, IRegistryApi::getAll);
    }

    @Override
    default Uni<JsonNode> getAllAsync(Body<? extends IRegistryGetAllRequest> request) {
        return binding().callAsync(request, IRegistryApi::getAllAsync);
    }

    @Override
    default IRegistryGetDetailResponse getDetail(Body<? extends IRegistryGetDetailRequest> request) {
        return binding().call(request, IRegistryApi::getDetail);
    }

    @Override
    default Uni<IRegistryGetDetailResponse> getDetailAsync(Body<? extends IRegistryGetDetailRequest> request) {
        return binding().callAsync(request, IRegistryApi::getDetailAsync);
    }

    @Override
    default List<String> keys(Body<? extends IRegistryKeysRequest> request) {
        return binding().call(request, IRegistryApi::keys);
    }

    @Override
    default Uni<List<String>> keysAsync(Body<? extends IRegistryKeysRequest> request) {
        return binding().callAsync(request, IRegistryApi::keysAsync);
    }

    @Override
    default Map<String, String> keysWithType(Body<? extends IRegistryKeysWithTypeRequest> request) {
        return binding().call(request, IRegistryApi::keysWithType);
    }

    @Override
    default Uni<Map<String, String>> keysWithTypeAsync(Body<? extends IRegistryKeysWithTypeRequest> request) {
        return binding().callAsync(request, IRegistryApi::keysWithTypeAsync);
    }

    @Override
    default void remove(Body<? extends IRegistryRemoveRequest> request) {
        binding().run(request, IRegistryApi::remove);
    }

    @Override
    default Uni<Void> removeAsync(Body<? extends IRegistryRemoveRequest> request) {
        return binding().callAsync(request, IRegistryApi::removeAsync);
    }

    @Override
    default List<IRegistryScopesWithDomainItem> scopesWithDomain(Body<Empty> request) {
        return binding().call(request, IRegistryApi::scopesWithDomain);
    }

    @Override
    default Uni<List<IRegistryScopesWithDomainItem>> scopesWithDomainAsync(Body<Empty> request) {
        return binding().callAsync(request, IRegistryApi::scopesWithDomainAsync);
    }

    @Override
    default void set(Body<? extends IRegistrySetRequest> request) {
        binding().run(request, IRegistryApi::set);
    }

    @Override
    default Uni<Void> setAsync(Body<? extends IRegistrySetRequest> request) {
        return binding().callAsync(request, IRegistryApi::setAsync);
    }
}
