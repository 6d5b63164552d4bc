package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.invite.InviteListRequest;

/** Reads and writes {@link InviteListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class InviteListRequestJson extends RequestType<InviteListRequest> {

    static final InviteListRequestJson TYPE = new InviteListRequestJson();

    private InviteListRequestJson() {}

    @Override
    public void members(JsonOut json, InviteListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(InviteListRequest request) {
        return request.limit();
    }
}
