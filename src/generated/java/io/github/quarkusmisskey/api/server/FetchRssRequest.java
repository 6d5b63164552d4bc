package io.github.quarkusmisskey.api.server;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code fetch-rss} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchRssRequest(String url) implements Body<FetchRssRequest> {

    public FetchRssRequest {
        Objects.requireNonNull(url, "url");
    }
}
