package io.github.quarkusmisskey.api.server;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code fetch-external-resources} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchExternalResourcesRequest(
        String url,
        String hash) implements Body<FetchExternalResourcesRequest> {

    public FetchExternalResourcesRequest {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(hash, "hash");
    }
}
