package io.github.quarkusmisskey.api.admin;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/forward-abuse-user-report} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminForwardAbuseUserReportRequest(
        String reportId) implements Body<AdminForwardAbuseUserReportRequest> {

    public AdminForwardAbuseUserReportRequest {
        Objects.requireNonNull(reportId, "reportId");
    }
}
