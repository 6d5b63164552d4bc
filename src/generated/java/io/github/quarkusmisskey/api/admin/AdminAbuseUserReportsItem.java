package io.github.quarkusmisskey.api.admin;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.AbuseReportResolution;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** What {@code admin/abuse-user-reports} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAbuseUserReportsItem(
        String id,
        Instant createdAt,
        String comment,
        Boolean resolved,
        String reporterId,
        String targetUserId,
        String assigneeId,
        UserDetailedNotMe reporter,
        UserDetailedNotMe targetUser,
        UserDetailedNotMe assignee,
        Boolean forwarded,
        AbuseReportResolution resolvedAs,
        String moderationNote) {}
