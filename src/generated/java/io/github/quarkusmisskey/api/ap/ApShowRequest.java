package io.github.quarkusmisskey.api.ap;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code ap/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApShowRequest(String uri) implements Body<ApShowRequest> {

    public ApShowRequest {
        Objects.requireNonNull(uri, "uri");
    }
}
