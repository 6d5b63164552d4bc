package io.github.quarkusmisskey.api.mute;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code mute/create} takes. A null member is left out.
 *
 * @param expiresAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MuteCreateRequest(String userId, Long expiresAt) implements Body<MuteCreateRequest> {

    public MuteCreateRequest {
        Objects.requireNonNull(userId, "userId");
    }

    /** With what is required alone. */
    public static MuteCreateRequest of(String userId) {
        return new MuteCreateRequest(userId, null);
    }
}
