package io.github.quarkusmisskey.api.renotemute;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code renote-mute/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenoteMuteCreateRequest(String userId) implements Body<RenoteMuteCreateRequest> {

    public RenoteMuteCreateRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
