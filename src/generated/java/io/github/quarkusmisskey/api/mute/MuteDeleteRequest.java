package io.github.quarkusmisskey.api.mute;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code mute/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MuteDeleteRequest(String userId) implements Body<MuteDeleteRequest> {

    public MuteDeleteRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
