package io.github.quarkusmisskey.api.charts;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.ChartsSpan;

/**
 * What {@code charts/ap-request} takes. A null member is left out.
 *
 * @param limit 1 to 500, {@code 30} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsApRequestRequest(
        ChartsSpan span,
        Integer limit,
        Integer offset) implements Body<ChartsApRequestRequest> {

    public ChartsApRequestRequest {
        Objects.requireNonNull(span, "span");
    }

    /** With what is required alone. */
    public static ChartsApRequestRequest of(ChartsSpan span) {
        return new ChartsApRequestRequest(span, null, null);
    }
}
