package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.SystemWebhookOn;

/** What {@code admin/system-webhook/list} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminSystemWebhookListRequest(
        Boolean isActive,
        List<SystemWebhookOn> on) implements Body<AdminSystemWebhookListRequest> {}
