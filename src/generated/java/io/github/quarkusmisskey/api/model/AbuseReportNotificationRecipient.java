package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code AbuseReportNotificationRecipient}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        SystemWebhook systemWebhook) {}
