package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/update-abuse-user-report} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUpdateAbuseUserReportRequest(
        String reportId,
        String moderationNote) implements Body<AdminUpdateAbuseUserReportRequest> {

    public AdminUpdateAbuseUserReportRequest {
        Objects.requireNonNull(reportId, "reportId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminUpdateAbuseUserReportRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminUpdateAbuseUserReportRequest",
                "reportId,moderationNote",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {reportId, moderationNote};
    }

    /** With what is required alone. */
    public static AdminUpdateAbuseUserReportRequest of(String reportId) {
        return new AdminUpdateAbuseUserReportRequest(reportId, null);
    }

    /** With what the lambda sets. */
    public static AdminUpdateAbuseUserReportRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminUpdateAbuseUserReportRequest}; what is not set is left out. */
    public static final class Builder {

        private String reportId;
        private String moderationNote;

        private Builder() {}

        public Builder reportId(String reportId) {
            this.reportId = reportId;
            return this;
        }

        public Builder moderationNote(String moderationNote) {
            this.moderationNote = moderationNote;
            return this;
        }

        public AdminUpdateAbuseUserReportRequest build() {
            return new AdminUpdateAbuseUserReportRequest(
                    reportId,
                    moderationNote);
        }
    }
}
