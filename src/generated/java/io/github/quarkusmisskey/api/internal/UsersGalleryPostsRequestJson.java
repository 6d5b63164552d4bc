package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.gallery.UsersGalleryPostsRequest;

/** Reads and writes {@link UsersGalleryPostsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersGalleryPostsRequestJson extends RequestType<UsersGalleryPostsRequest> {

    static final UsersGalleryPostsRequestJson TYPE = new UsersGalleryPostsRequestJson();

    private UsersGalleryPostsRequestJson() {}

    @Override
    public void members(JsonOut json, UsersGalleryPostsRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(UsersGalleryPostsRequest request) {
        return request.limit();
    }
}
