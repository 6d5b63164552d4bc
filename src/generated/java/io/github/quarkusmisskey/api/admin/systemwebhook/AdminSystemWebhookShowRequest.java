package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/system-webhook/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminSystemWebhookShowRequest(String id) implements Body<AdminSystemWebhookShowRequest> {

    public AdminSystemWebhookShowRequest {
        Objects.requireNonNull(id, "id");
    }
}
