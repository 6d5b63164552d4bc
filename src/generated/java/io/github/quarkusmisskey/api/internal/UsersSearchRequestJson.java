package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersSearchRequest;

/** Reads and writes {@link UsersSearchRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersSearchRequestJson extends RequestType<UsersSearchRequest> {

    static final UsersSearchRequestJson TYPE = new UsersSearchRequestJson();

    private UsersSearchRequestJson() {}

    @Override
    public void members(JsonOut json, UsersSearchRequest value) throws IOException {
        json.text("query", value.query());
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("origin", value.origin(), OriginJson.TYPE);
        json.member("detail", value.detail(), Scalars.FLAG);
    }

    @Override
    public Number limit(UsersSearchRequest request) {
        return request.limit();
    }
}
