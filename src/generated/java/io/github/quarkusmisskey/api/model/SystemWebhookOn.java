package io.github.quarkusmisskey.api.model;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
 *
 * @param value the word on the wire
 */
@Generated("io.github.quarkusmisskey.generator")
public record SystemWebhookOn(@JsonValue String value) {

    public static final SystemWebhookOn ABUSE_REPORT = new SystemWebhookOn("abuseReport");
    public static final SystemWebhookOn ABUSE_REPORT_RESOLVED = new SystemWebhookOn("abuseReportResolved");
    public static final SystemWebhookOn USER_CREATED = new SystemWebhookOn("userCreated");
    public static final SystemWebhookOn INACTIVE_MODERATORS_WARNING = new SystemWebhookOn("inactiveModeratorsWarning");
    public static final SystemWebhookOn INACTIVE_MODERATORS_INVITATION_ONLY_CHANGED =
            new SystemWebhookOn("inactiveModeratorsInvitationOnlyChanged");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SystemWebhookOn {}

    @Override
    public boolean equals(Object other) {
        return other instanceof SystemWebhookOn that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
