package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.WebhookOverride;

/** Reads and writes {@link WebhookOverride}. */
@Generated("io.github.quarkusmisskey.generator")
final class WebhookOverrideJson extends RequestType<WebhookOverride> {

    static final WebhookOverrideJson TYPE = new WebhookOverrideJson();

    private WebhookOverrideJson() {}

    @Override
    public void members(JsonOut json, WebhookOverride value) throws IOException {
        json.text("url", value.url());
        json.text("secret", value.secret());
    }
}
