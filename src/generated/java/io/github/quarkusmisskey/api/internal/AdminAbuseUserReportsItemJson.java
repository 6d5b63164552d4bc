package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminAbuseUserReportsItem;
import io.github.quarkusmisskey.api.model.AbuseReportResolution;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** Reads and writes {@link AdminAbuseUserReportsItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAbuseUserReportsItemJson extends ObjectType<AdminAbuseUserReportsItem> {

    static final AdminAbuseUserReportsItemJson TYPE = new AdminAbuseUserReportsItemJson();

    private AdminAbuseUserReportsItemJson() {}

    @Override
    public AdminAbuseUserReportsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String comment = null;
        Boolean resolved = null;
        String reporterId = null;
        String targetUserId = null;
        String assigneeId = null;
        UserDetailedNotMe reporter = null;
        UserDetailedNotMe targetUser = null;
        UserDetailedNotMe assignee = null;
        Boolean forwarded = null;
        AbuseReportResolution resolvedAs = null;
        String moderationNote = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "comment" -> comment = json.text();
                case "resolved" -> resolved = json.flag();
                case "reporterId" -> reporterId = json.text();
                case "targetUserId" -> targetUserId = json.text();
                case "assigneeId" -> assigneeId = json.text();
                case "reporter" -> reporter = UserDetailedNotMeJson.TYPE.read(json);
                case "targetUser" -> targetUser = UserDetailedNotMeJson.TYPE.read(json);
                case "assignee" -> assignee = UserDetailedNotMeJson.TYPE.read(json);
                case "forwarded" -> forwarded = json.flag();
                case "resolvedAs" -> resolvedAs = AbuseReportResolutionJson.TYPE.read(json);
                case "moderationNote" -> moderationNote = json.text();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new AdminAbuseUserReportsItem(
                id,
                createdAt,
                comment,
                resolved,
                reporterId,
                targetUserId,
                assigneeId,
                reporter,
                targetUser,
                assignee,
                forwarded,
                resolvedAs,
                moderationNote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminAbuseUserReportsItem value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("comment", value.comment());
        json.member("resolved", value.resolved(), Scalars.FLAG);
        json.text("reporterId", value.reporterId());
        json.text("targetUserId", value.targetUserId());
        json.text("assigneeId", value.assigneeId());
        json.member("reporter", value.reporter(), UserDetailedNotMeJson.TYPE);
        json.member("targetUser", value.targetUser(), UserDetailedNotMeJson.TYPE);
        json.member("assignee", value.assignee(), UserDetailedNotMeJson.TYPE);
        json.member("forwarded", value.forwarded(), Scalars.FLAG);
        json.member("resolvedAs", value.resolvedAs(), AbuseReportResolutionJson.TYPE);
        json.text("moderationNote", value.moderationNote());
        json.unknown(value.unknown());
    }
}
