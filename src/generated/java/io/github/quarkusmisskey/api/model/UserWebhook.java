package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code UserWebhook}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserWebhook(
        String id,
        String userId,
        String name,
        List<UserWebhookOn> on,
        String url,
        String secret,
        Boolean active,
        Instant latestSentAt,
        Long latestStatus) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "UserWebhook[id=" + id
                + ", userId=" + userId
                + ", name=" + name
                + ", on=" + on
                + ", url=" + url
                + ", secret=[redacted]"
                + ", active=" + active
                + ", latestSentAt=" + latestSentAt
                + ", latestStatus=" + latestStatus
                + "]";
    }
}
