package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.SystemWebhook;
import io.github.quarkusmisskey.api.model.SystemWebhookOn;

/** Reads and writes {@link SystemWebhook}. */
@Generated("io.github.quarkusmisskey.generator")
final class SystemWebhookJson extends ObjectType<SystemWebhook> {

    static final SystemWebhookJson TYPE = new SystemWebhookJson();

    private SystemWebhookJson() {}

    @Override
    public SystemWebhook read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Boolean isActive = null;
        Instant updatedAt = null;
        Instant latestSentAt = null;
        Long latestStatus = null;
        String name = null;
        List<SystemWebhookOn> on = null;
        String url = null;
        String secret = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "isActive" -> isActive = json.flag();
                case "updatedAt" -> updatedAt = json.instant();
                case "latestSentAt" -> latestSentAt = json.instant();
                case "latestStatus" -> latestStatus = json.whole();
                case "name" -> name = json.text();
                case "on" -> on = json.list(SystemWebhookOnJson.TYPE);
                case "url" -> url = json.text();
                case "secret" -> secret = json.text();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new SystemWebhook(
                id,
                isActive,
                updatedAt,
                latestSentAt,
                latestStatus,
                name,
                on,
                url,
                secret,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, SystemWebhook value) throws IOException {
        json.text("id", value.id());
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.member("latestSentAt", value.latestSentAt(), Scalars.INSTANT);
        json.member("latestStatus", value.latestStatus(), Scalars.WHOLE);
        json.text("name", value.name());
        json.member("on", value.on(), ListType.of(SystemWebhookOnJson.TYPE));
        json.text("url", value.url());
        json.text("secret", value.secret());
        json.unknown(value.unknown());
    }
}
