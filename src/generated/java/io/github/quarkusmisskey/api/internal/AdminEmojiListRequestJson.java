package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiListRequest;

/** Reads and writes {@link AdminEmojiListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiListRequestJson extends RequestType<AdminEmojiListRequest> {

    static final AdminEmojiListRequestJson TYPE = new AdminEmojiListRequestJson();

    private AdminEmojiListRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiListRequest value) throws IOException {
        json.text("query", value.query());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(AdminEmojiListRequest request) {
        return request.limit();
    }
}
