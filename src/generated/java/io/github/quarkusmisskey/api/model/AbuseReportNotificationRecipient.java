package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code AbuseReportNotificationRecipient}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbuseReportNotificationRecipient(
        String id,
        Boolean isActive,
        Instant updatedAt,
        String name,
        AbuseReportNotificationMethod method,
        String userId,
        UserLite user,
        String systemWebhookId,
        SystemWebhook systemWebhook,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AbuseReportNotificationRecipient {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AbuseReportNotificationRecipient(
            String id,
            Boolean isActive,
            Instant updatedAt,
            String name,
            AbuseReportNotificationMethod method,
            String userId,
            UserLite user,
            String systemWebhookId,
            SystemWebhook systemWebhook) {
        this(id, isActive, updatedAt, name, method, userId, user, systemWebhookId, systemWebhook, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AbuseReportNotificationRecipient that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AbuseReportNotificationRecipient",
                "id,isActive,updatedAt,name,method,userId,user,systemWebhookId,systemWebhook,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, isActive, updatedAt, name, method, userId, user, systemWebhookId, systemWebhook, unknown};
    }
}
