package io.github.quarkusmisskey.api.i.webhooks;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link IWebhooksApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class IWebhooksErrors {

    public static final String NO_SUCH_WEBHOOK = "NO_SUCH_WEBHOOK";
    public static final String TOO_MANY_WEBHOOKS = "TOO_MANY_WEBHOOKS";
    public static final String WEBHOOK_LIMIT_EXCEEDED = "WEBHOOK_LIMIT_EXCEEDED";
    public static final String YOU_ARE_NOT_ADMIN = "YOU_ARE_NOT_ADMIN";

    private IWebhooksErrors() {}
}
