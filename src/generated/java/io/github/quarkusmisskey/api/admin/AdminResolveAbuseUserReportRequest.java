package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.AbuseReportResolution;

/** What {@code admin/resolve-abuse-user-report} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminResolveAbuseUserReportRequest(
        String reportId,
        AbuseReportResolution resolvedAs) implements Body<AdminResolveAbuseUserReportRequest> {

    public AdminResolveAbuseUserReportRequest {
        Objects.requireNonNull(reportId, "reportId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminResolveAbuseUserReportRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminResolveAbuseUserReportRequest",
                "reportId,resolvedAs",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {reportId, resolvedAs};
    }

    /** With what is required alone. */
    public static AdminResolveAbuseUserReportRequest of(String reportId) {
        return new AdminResolveAbuseUserReportRequest(reportId, null);
    }

    /** With what the lambda sets. */
    public static AdminResolveAbuseUserReportRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminResolveAbuseUserReportRequest}; what is not set is left out. */
    public static final class Builder {

        private String reportId;
        private AbuseReportResolution resolvedAs;

        private Builder() {}

        public Builder reportId(String reportId) {
            this.reportId = reportId;
            return this;
        }

        public Builder resolvedAs(AbuseReportResolution resolvedAs) {
            this.resolvedAs = resolvedAs;
            return this;
        }

        public AdminResolveAbuseUserReportRequest build() {
            return new AdminResolveAbuseUserReportRequest(
                    reportId,
                    resolvedAs);
        }
    }
}
