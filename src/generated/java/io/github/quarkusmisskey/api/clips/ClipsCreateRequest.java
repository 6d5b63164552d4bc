package io.github.quarkusmisskey.api.clips;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code clips/create} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 * @param isPublic {@code false} if left out
 * @param description at most 2048 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsCreateRequest(
        String name,
        Boolean isPublic,
        String description) implements Body<ClipsCreateRequest> {

    public ClipsCreateRequest {
        Objects.requireNonNull(name, "name");
    }

    /** With what is required alone. */
    public static ClipsCreateRequest of(String name) {
        return new ClipsCreateRequest(name, null, null);
    }
}
