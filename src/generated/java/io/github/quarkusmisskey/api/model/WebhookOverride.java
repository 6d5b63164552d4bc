package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.internal.text.Components;

/** An object that several others hold. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookOverride(String url, String secret) {

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookOverride that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "WebhookOverride",
                "url,secret",
                url, "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {url, secret};
    }
}
