package io.github.quarkusmisskey.api.notifications;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notifications/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationsCreateRequest(
        String body,
        String header,
        String icon) implements Body<NotificationsCreateRequest> {

    public NotificationsCreateRequest {
        Objects.requireNonNull(body, "body");
    }

    /** With what is required alone. */
    public static NotificationsCreateRequest of(String body) {
        return new NotificationsCreateRequest(body, null, null);
    }
}
