package io.github.quarkusmisskey.api.admin;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.AbuseReportResolution;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/**
 * What {@code admin/abuse-user-reports} answers.
 *
 * @param unknown members that this version does not know; never null
 */
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
        String moderationNote,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminAbuseUserReportsItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminAbuseUserReportsItem(
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
            String moderationNote) {
        this(id, createdAt, comment, resolved, reporterId, targetUserId, assigneeId, reporter, targetUser, assignee, forwarded, resolvedAs, moderationNote, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAbuseUserReportsItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAbuseUserReportsItem",
                "id,createdAt,comment,resolved,reporterId,targetUserId,assigneeId,reporter,targetUser,assignee,forwarded,resolvedAs,moderationNote,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, comment, resolved, reporterId, targetUserId, assigneeId, reporter, targetUser, assignee, forwarded, resolvedAs, moderationNote, unknown};
    }
}
