package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.INotificationsRequest;

/** Reads and writes {@link INotificationsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class INotificationsRequestJson extends RequestType<INotificationsRequest> {

    static final INotificationsRequestJson TYPE = new INotificationsRequestJson();

    private INotificationsRequestJson() {}

    @Override
    public void members(JsonOut json, INotificationsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("markAsRead", value.markAsRead(), Scalars.FLAG);
        json.member("includeTypes", value.includeTypes(), ListType.of(NotificationTypeJson.TYPE));
        json.member("excludeTypes", value.excludeTypes(), ListType.of(NotificationTypeJson.TYPE));
    }

    @Override
    public Number limit(INotificationsRequest request) {
        return request.limit();
    }
}
