package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.webhooks.IWebhooksCreateResponse;
import io.github.quarkusmisskey.api.model.UserWebhookOn;

/** Reads and writes {@link IWebhooksCreateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class IWebhooksCreateResponseJson extends ObjectType<IWebhooksCreateResponse> {

    static final IWebhooksCreateResponseJson TYPE = new IWebhooksCreateResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "userId",
            "name",
            "on",
            "url",
            "secret",
            "active",
            "latestSentAt",
            "latestStatus");

    private IWebhooksCreateResponseJson() {}

    @Override
    public IWebhooksCreateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String userId = null;
        String name = null;
        List<UserWebhookOn> on = null;
        String url = null;
        String secret = null;
        Boolean active = null;
        Instant latestSentAt = null;
        Long latestStatus = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> userId = json.text();
                case 2 -> name = json.text();
                case 3 -> on = json.list(UserWebhookOnJson.TYPE);
                case 4 -> url = json.text();
                case 5 -> secret = json.text();
                case 6 -> active = json.flag();
                case 7 -> latestSentAt = json.instant();
                case 8 -> latestStatus = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new IWebhooksCreateResponse(
                id,
                userId,
                name,
                on,
                url,
                secret,
                active,
                latestSentAt,
                latestStatus,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, IWebhooksCreateResponse value) throws IOException {
        json.text("id", value.id());
        json.text("userId", value.userId());
        json.text("name", value.name());
        json.member("on", value.on(), ListType.of(UserWebhookOnJson.TYPE));
        json.text("url", value.url());
        json.text("secret", value.secret());
        json.member("active", value.active(), Scalars.FLAG);
        json.member("latestSentAt", value.latestSentAt(), Scalars.INSTANT);
        json.member("latestStatus", value.latestStatus(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
