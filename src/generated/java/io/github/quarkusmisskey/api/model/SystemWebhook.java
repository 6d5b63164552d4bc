package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code SystemWebhook}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SystemWebhook(
        String id,
        Boolean isActive,
        Instant updatedAt,
        Instant latestSentAt,
        Long latestStatus,
        String name,
        List<SystemWebhookOn> on,
        String url,
        String secret) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SystemWebhook[id=" + id
                + ", isActive=" + isActive
                + ", updatedAt=" + updatedAt
                + ", latestSentAt=" + latestSentAt
                + ", latestStatus=" + latestStatus
                + ", name=" + name
                + ", on=" + on
                + ", url=" + url
                + ", secret=[redacted]"
                + "]";
    }
}
