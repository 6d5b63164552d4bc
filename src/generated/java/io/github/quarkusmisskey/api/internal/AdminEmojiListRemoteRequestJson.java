package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiListRemoteRequest;

/** Reads and writes {@link AdminEmojiListRemoteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiListRemoteRequestJson extends RequestType<AdminEmojiListRemoteRequest> {

    static final AdminEmojiListRemoteRequestJson TYPE = new AdminEmojiListRemoteRequestJson();

    private AdminEmojiListRemoteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiListRemoteRequest value) throws IOException {
        json.text("query", value.query());
        json.text("host", value.host());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(AdminEmojiListRemoteRequest request) {
        return request.limit();
    }
}
