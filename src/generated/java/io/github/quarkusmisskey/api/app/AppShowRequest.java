package io.github.quarkusmisskey.api.app;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code app/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppShowRequest(String appId) implements Body<AppShowRequest> {

    public AppShowRequest {
        Objects.requireNonNull(appId, "appId");
    }
}
