package io.github.quarkusmisskey.api.admin.systemwebhook;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminSystemWebhookApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminSystemWebhookErrors {

    public static final String NO_SUCH_SYSTEM_WEBHOOK = "NO_SUCH_SYSTEM_WEBHOOK";
    public static final String NO_SUCH_WEBHOOK = "NO_SUCH_WEBHOOK";

    private AdminSystemWebhookErrors() {}
}
