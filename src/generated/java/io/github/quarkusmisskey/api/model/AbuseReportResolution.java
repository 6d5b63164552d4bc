package io.github.quarkusmisskey.api.model;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
 *
 * @param value the word on the wire
 */
@Generated("io.github.quarkusmisskey.generator")
public record AbuseReportResolution(@JsonValue String value) {

    public static final AbuseReportResolution ACCEPT = new AbuseReportResolution("accept");
    public static final AbuseReportResolution REJECT = new AbuseReportResolution("reject");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AbuseReportResolution {}

    @Override
    public boolean equals(Object other) {
        return other instanceof AbuseReportResolution that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
