package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/system-webhook/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminSystemWebhookDeleteRequest(String id) implements Body<AdminSystemWebhookDeleteRequest> {

    public AdminSystemWebhookDeleteRequest {
        Objects.requireNonNull(id, "id");
    }
}
