package io.github.quarkusmisskey.api.ap;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code ap/get} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApGetRequest(String uri) implements Body<ApGetRequest> {

    public ApGetRequest {
        Objects.requireNonNull(uri, "uri");
    }
}
