package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.NoteDraftPoll;

/** Reads and writes {@link NoteDraftPoll}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteDraftPollJson extends RequestType<NoteDraftPoll> {

    static final NoteDraftPollJson TYPE = new NoteDraftPollJson();

    private NoteDraftPollJson() {}

    @Override
    public void members(JsonOut json, NoteDraftPoll value) throws IOException {
        json.member("choices", value.choices(), ListType.of(Scalars.TEXT));
        json.member("multiple", value.multiple(), Scalars.FLAG);
        json.member("expiresAt", value.expiresAt(), Scalars.WHOLE);
        json.member("expiredAfter", value.expiredAfter(), Scalars.WHOLE);
    }
}
