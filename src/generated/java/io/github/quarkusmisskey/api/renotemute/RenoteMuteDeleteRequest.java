package io.github.quarkusmisskey.api.renotemute;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code renote-mute/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenoteMuteDeleteRequest(String userId) implements Body<RenoteMuteDeleteRequest> {

    public RenoteMuteDeleteRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
