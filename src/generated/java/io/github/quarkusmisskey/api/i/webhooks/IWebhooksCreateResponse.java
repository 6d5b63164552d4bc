package io.github.quarkusmisskey.api.i.webhooks;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserWebhookOn;

/** What {@code i/webhooks/create} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IWebhooksCreateResponse(
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
        return "IWebhooksCreateResponse[id=" + id
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
