package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notifications.NotificationsCreateRequest;

/** Reads and writes {@link NotificationsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotificationsCreateRequestJson extends RequestType<NotificationsCreateRequest> {

    static final NotificationsCreateRequestJson TYPE = new NotificationsCreateRequestJson();

    private NotificationsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, NotificationsCreateRequest value) throws IOException {
        json.text("body", value.body());
        json.text("header", value.header());
        json.text("icon", value.icon());
    }
}
