package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An object that several others hold. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookOverride(String url, String secret) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "WebhookOverride[url=" + url
                + ", secret=[redacted]"
                + "]";
    }
}
