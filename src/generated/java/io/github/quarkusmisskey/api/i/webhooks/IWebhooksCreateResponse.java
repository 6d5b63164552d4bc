package io.github.quarkusmisskey.api.i.webhooks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.UserWebhookOn;

/**
 * What {@code i/webhooks/create} answers.
 *
 * @param unknown members that this version does not know; never null
 */
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
        Long latestStatus,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public IWebhooksCreateResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public IWebhooksCreateResponse(
            String id,
            String userId,
            String name,
            List<UserWebhookOn> on,
            String url,
            String secret,
            Boolean active,
            Instant latestSentAt,
            Long latestStatus) {
        this(id, userId, name, on, url, secret, active, latestSentAt, latestStatus, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IWebhooksCreateResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "IWebhooksCreateResponse",
                "id,userId,name,on,url,secret,active,latestSentAt,latestStatus,unknown",
                id, userId, name, on, url, "[redacted]", active, latestSentAt, latestStatus, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, userId, name, on, url, secret, active, latestSentAt, latestStatus, unknown};
    }
}
