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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "isActive" -> isActive = json.flag();
                case "updatedAt" -> updatedAt = json.instant();
                case "name" -> name = json.text();
                case "method" -> method = AbuseReportNotificationMethodJson.TYPE.read(json);
                case "userId" -> userId = json.text();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                case "systemWebhookId" -> systemWebhookId = json.text();
                case "systemWebhook" -> systemWebhook = SystemWebhookJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
