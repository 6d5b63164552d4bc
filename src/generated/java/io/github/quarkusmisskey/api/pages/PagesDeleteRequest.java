package io.github.quarkusmisskey.api.pages;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code pages/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagesDeleteRequest(String pageId) implements Body<PagesDeleteRequest> {

    public PagesDeleteRequest {
        Objects.requireNonNull(pageId, "pageId");
    }
}
