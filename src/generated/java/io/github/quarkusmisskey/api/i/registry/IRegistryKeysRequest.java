package io.github.quarkusmisskey.api.i.registry;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code i/registry/keys} takes. A null member is left out.
 *
 * @param scope {@code []} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegistryKeysRequest(List<String> scope, String domain) implements Body<IRegistryKeysRequest> {

    public IRegistryKeysRequest {
        Objects.requireNonNull(scope, "scope");
    }

    /** With what is required alone. */
    public static IRegistryKeysRequest of(List<String> scope) {
        return new IRegistryKeysRequest(scope, null);
    }
}
