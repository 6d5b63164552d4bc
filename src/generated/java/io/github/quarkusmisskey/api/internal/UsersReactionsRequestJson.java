package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersReactionsRequest;

/** Reads and writes {@link UsersReactionsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersReactionsRequestJson extends RequestType<UsersReactionsRequest> {

    static final UsersReactionsRequestJson TYPE = new UsersReactionsRequestJson();

    private UsersReactionsRequestJson() {}

    @Override
    public void members(JsonOut json, UsersReactionsRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(UsersReactionsRequest request) {
        return request.limit();
    }
}
