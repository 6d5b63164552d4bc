package io.github.quarkusmisskey.api.model;

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

/**
 * The schema {@code UserWebhook}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
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
        Long latestStatus,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public UserWebhook {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public UserWebhook(
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
        return other instanceof UserWebhook that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "UserWebhook",
                "id,userId,name,on,url,secret,active,latestSentAt,latestStatus,unknown",
                id, userId, name, on, url, "[redacted]", active, latestSentAt, latestStatus, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, userId, name, on, url, secret, active, latestSentAt, latestStatus, unknown};
    }
}
