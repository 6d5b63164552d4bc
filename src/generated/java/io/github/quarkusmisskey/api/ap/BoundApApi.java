package io.github.quarkusmisskey.api.ap;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link ApApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundApApi extends ApApi {

    Binding<ApApi> binding();

    @Override
    default JsonNode get(Body<? extends ApGetRequest> request) {
        return binding().call(request, ApApi::get);
    }

    @Override
    default Uni<JsonNode> getAsync(Body<? extends ApGetRequest> request) {
        return binding().callAsync(request, ApApi::getAsync);
    }

    @Override
    default ApShowResponse show(Body<? extends ApShowRequest> request) {
        return binding().call(request, ApApi::show);
    }

    @Override
    default Uni<ApShowResponse> showAsync(Body<? extends ApShowRequest> request) {
        return binding().callAsync(request, ApApi::showAsync);
    }
}
