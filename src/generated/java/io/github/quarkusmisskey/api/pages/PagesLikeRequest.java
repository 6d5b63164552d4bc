package io.github.quarkusmisskey.api.pages;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code pages/like} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagesLikeRequest(String pageId) implements Body<PagesLikeRequest> {

    public PagesLikeRequest {
        Objects.requireNonNull(pageId, "pageId");
    }
}
