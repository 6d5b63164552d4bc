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
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "comment",
            "resolved",
            "reporterId",
            "targetUserId",
            "assigneeId",
            "reporter",
            "targetUser",
            "assignee",
            "forwarded",
            "resolvedAs",
            "moderationNote");

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
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> comment = json.text();
                case 3 -> resolved = json.flag();
                case 4 -> reporterId = json.text();
                case 5 -> targetUserId = json.text();
                case 6 -> assigneeId = json.text();
                case 7 -> reporter = UserDetailedNotMeJson.TYPE.read(json);
                case 8 -> targetUser = UserDetailedNotMeJson.TYPE.read(json);
                case 9 -> assignee = UserDetailedNotMeJson.TYPE.read(json);
                case 10 -> forwarded = json.flag();
                case 11 -> resolvedAs = AbuseReportResolutionJson.TYPE.read(json);
                case 12 -> moderationNote = json.text();
                default -> unknown = json.keep(unknown);
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
