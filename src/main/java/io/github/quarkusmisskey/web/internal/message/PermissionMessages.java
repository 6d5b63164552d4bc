package io.github.quarkusmisskey.web.internal.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Descriptions of permissions; the texts are in {@code messages/quarkus_misskey_permission_<language>.properties}. */
@MessageBundle(value = "quarkus_misskey_permission", locale = "en")
public interface PermissionMessages {

    @Message
    String permission(PermissionText permission);
}
