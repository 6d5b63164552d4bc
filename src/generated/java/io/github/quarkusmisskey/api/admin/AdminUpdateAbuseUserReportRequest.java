package io.github.quarkusmisskey.api.admin;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/update-abuse-user-report} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUpdateAbuseUserReportRequest(
        String reportId,
        String moderationNote) implements Body<AdminUpdateAbuseUserReportRequest> {

    public AdminUpdateAbuseUserReportRequest {
        Objects.requireNonNull(reportId, "reportId");
    }

    /** With what is required alone. */
    public static AdminUpdateAbuseUserReportRequest of(String reportId) {
        return new AdminUpdateAbuseUserReportRequest(reportId, null);
    }
}
