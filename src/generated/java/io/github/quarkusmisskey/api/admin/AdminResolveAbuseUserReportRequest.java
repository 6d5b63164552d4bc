package io.github.quarkusmisskey.api.admin;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
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

    /** With what is required alone. */
    public static AdminResolveAbuseUserReportRequest of(String reportId) {
        return new AdminResolveAbuseUserReportRequest(reportId, null);
    }
}
