package io.github.quarkusmisskey.api.charts;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.ChartsSpan;

/**
 * What {@code charts/active-users} takes. A null member is left out.
 *
 * @param limit 1 to 500, {@code 30} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsActiveUsersRequest(
        ChartsSpan span,
        Integer limit,
        Integer offset) implements Body<ChartsActiveUsersRequest> {

    public ChartsActiveUsersRequest {
        Objects.requireNonNull(span, "span");
    }

    /** With what is required alone. */
    public static ChartsActiveUsersRequest of(ChartsSpan span) {
        return new ChartsActiveUsersRequest(span, null, null);
    }
}
