package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/move} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IMoveRequest(String moveToAccount) implements Body<IMoveRequest> {

    public IMoveRequest {
        Objects.requireNonNull(moveToAccount, "moveToAccount");
    }
}
