package io.github.quarkusmisskey.api.blocking;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code blocking/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockingDeleteRequest(String userId) implements Body<BlockingDeleteRequest> {

    public BlockingDeleteRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
