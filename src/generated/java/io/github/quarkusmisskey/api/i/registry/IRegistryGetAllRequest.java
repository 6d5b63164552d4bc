package io.github.quarkusmisskey.api.i.registry;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code i/registry/get-all} takes. A null member is left out.
 *
 * @param scope {@code []} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegistryGetAllRequest(
        List<String> scope,
        String domain) implements Body<IRegistryGetAllRequest> {

    public IRegistryGetAllRequest {
        Objects.requireNonNull(scope, "scope");
    }

    /** With what is required alone. */
    public static IRegistryGetAllRequest of(List<String> scope) {
        return new IRegistryGetAllRequest(scope, null);
    }
}
