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
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "isActive",
            "updatedAt",
            "latestSentAt",
            "latestStatus",
            "name",
            "on",
            "url",
            "secret");

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
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> isActive = json.flag();
                case 2 -> updatedAt = json.instant();
                case 3 -> latestSentAt = json.instant();
                case 4 -> latestStatus = json.whole();
                case 5 -> name = json.text();
                case 6 -> on = json.list(SystemWebhookOnJson.TYPE);
                case 7 -> url = json.text();
                case 8 -> secret = json.text();
                default -> unknown = json.keep(unknown);
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
