package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.AbuseReportNotificationMethod;
import io.github.quarkusmisskey.api.model.AbuseReportNotificationRecipient;
import io.github.quarkusmisskey.api.model.SystemWebhook;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link AbuseReportNotificationRecipient}. */
@Generated("io.github.quarkusmisskey.generator")
final class AbuseReportNotificationRecipientJson extends ObjectType<AbuseReportNotificationRecipient> {

    static final AbuseReportNotificationRecipientJson TYPE = new AbuseReportNotificationRecipientJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "isActive",
            "updatedAt",
            "name",
            "method",
            "userId",
            "user",
            "systemWebhookId",
            "systemWebhook");

    private AbuseReportNotificationRecipientJson() {}

    @Override
    public AbuseReportNotificationRecipient read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Boolean isActive = null;
        Instant updatedAt = null;
        String name = null;
        AbuseReportNotificationMethod method = null;
        String userId = null;
        UserLite user = null;
        String systemWebhookId = null;
        SystemWebhook systemWebhook = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> isActive = json.flag();
                case 2 -> updatedAt = json.instant();
                case 3 -> name = json.text();
                case 4 -> method = AbuseReportNotificationMethodJson.TYPE.read(json);
                case 5 -> userId = json.text();
                case 6 -> user = UserLiteJson.TYPE.read(json);
                case 7 -> systemWebhookId = json.text();
                case 8 -> systemWebhook = SystemWebhookJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AbuseReportNotificationRecipient(
                id,
                isActive,
                updatedAt,
                name,
                method,
                userId,
                user,
                systemWebhookId,
                systemWebhook,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AbuseReportNotificationRecipient value) throws IOException {
        json.text("id", value.id());
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.member("method", value.method(), AbuseReportNotificationMethodJson.TYPE);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("systemWebhookId", value.systemWebhookId());
        json.member("systemWebhook", value.systemWebhook(), SystemWebhookJson.TYPE);
        json.unknown(value.unknown());
    }
}
