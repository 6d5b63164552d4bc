package io.github.quarkusmisskey.api.server;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code page-push} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagePushRequest(String pageId, String event, Object var) implements Body<PagePushRequest> {

    public PagePushRequest {
        Objects.requireNonNull(pageId, "pageId");
        Objects.requireNonNull(event, "event");
    }

    /** With what is required alone. */
    public static PagePushRequest of(String pageId, String event) {
        return new PagePushRequest(pageId, event, null);
    }
}
