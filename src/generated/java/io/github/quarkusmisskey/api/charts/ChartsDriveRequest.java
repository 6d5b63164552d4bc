package io.github.quarkusmisskey.api.charts;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.ChartsSpan;

/**
 * What {@code charts/drive} takes. A null member is left out.
 *
 * @param limit 1 to 500, {@code 30} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsDriveRequest(
        ChartsSpan span,
        Integer limit,
        Integer offset) implements Body<ChartsDriveRequest> {

    public ChartsDriveRequest {
        Objects.requireNonNull(span, "span");
    }

    /** With what is required alone. */
    public static ChartsDriveRequest of(ChartsSpan span) {
        return new ChartsDriveRequest(span, null, null);
    }
}
