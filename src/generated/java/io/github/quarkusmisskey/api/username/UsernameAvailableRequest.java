package io.github.quarkusmisskey.api.username;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code username/available} takes. A null member is left out.
 *
 * @param username matches <code>^&#92;w&#123;1,20&#125;$</code>
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsernameAvailableRequest(String username) implements Body<UsernameAvailableRequest> {

    public UsernameAvailableRequest {
        Objects.requireNonNull(username, "username");
    }
}
