package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.SystemWebhookOn;

/** Reads and writes {@link SystemWebhookOn}. */
@Generated("io.github.quarkusmisskey.generator")
final class SystemWebhookOnJson extends JsonType<SystemWebhookOn> {

    static final SystemWebhookOnJson TYPE = new SystemWebhookOnJson();

    private SystemWebhookOnJson() {}

    @Override
    public SystemWebhookOn read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "abuseReport" -> SystemWebhookOn.ABUSE_REPORT;
            case "abuseReportResolved" -> SystemWebhookOn.ABUSE_REPORT_RESOLVED;
            case "userCreated" -> SystemWebhookOn.USER_CREATED;
            case "inactiveModeratorsWarning" -> SystemWebhookOn.INACTIVE_MODERATORS_WARNING;
            case "inactiveModeratorsInvitationOnlyChanged" ->
                    SystemWebhookOn.INACTIVE_MODERATORS_INVITATION_ONLY_CHANGED;
            default -> new SystemWebhookOn(word);
        };
    }

    @Override
    public void write(JsonOut json, SystemWebhookOn value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
