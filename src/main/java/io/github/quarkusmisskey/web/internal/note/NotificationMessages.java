package io.github.quarkusmisskey.web.internal.note;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of notifications; they are in {@code messages/quarkus_misskey_notification_<language>.properties}. */
@MessageBundle(value = "quarkus_misskey_notification", locale = "en")
public interface NotificationMessages {

    @Message
    String happened(NotificationStory.Kind kind);

    @Message
    String reaction(String reaction);

    @Message
    String reactions(String reactions);

    @Message
    String roleAssigned(String role);

    @Message
    String chatRoomInvitation(String room);

    @Message
    String achievementEarned(String achievement);

    @Message
    String exportCompleted(String what);

    @Message
    String exported(NotificationStory.Export what);

    @Message
    String other(String type);

    @Message
    String unnamed();

    @Message
    String andOthers(int count);
}
