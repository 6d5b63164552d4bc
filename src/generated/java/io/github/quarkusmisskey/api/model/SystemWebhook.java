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
 * The schema {@code SystemWebhook}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
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
        String secret,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public SystemWebhook {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public SystemWebhook(
            String id,
            Boolean isActive,
            Instant updatedAt,
            Instant latestSentAt,
            Long latestStatus,
            String name,
            List<SystemWebhookOn> on,
            String url,
            String secret) {
        this(id, isActive, updatedAt, latestSentAt, latestStatus, name, on, url, secret, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SystemWebhook that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "SystemWebhook",
                "id,isActive,updatedAt,latestSentAt,latestStatus,name,on,url,secret,unknown",
                id, isActive, updatedAt, latestSentAt, latestStatus, name, on, url, "[redacted]", unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, isActive, updatedAt, latestSentAt, latestStatus, name, on, url, secret, unknown};
    }
}
