package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/forward-abuse-user-report} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminForwardAbuseUserReportRequest(
        String reportId) implements Body<AdminForwardAbuseUserReportRequest> {

    public AdminForwardAbuseUserReportRequest {
        Objects.requireNonNull(reportId, "reportId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminForwardAbuseUserReportRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminForwardAbuseUserReportRequest",
                "reportId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {reportId};
    }

    /** With what the lambda sets. */
    public static AdminForwardAbuseUserReportRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminForwardAbuseUserReportRequest}; what is not set is left out. */
    public static final class Builder {

        private String reportId;

        private Builder() {}

        public Builder reportId(String reportId) {
            this.reportId = reportId;
            return this;
        }

        public AdminForwardAbuseUserReportRequest build() {
            return new AdminForwardAbuseUserReportRequest(
                    reportId);
        }
    }
}
