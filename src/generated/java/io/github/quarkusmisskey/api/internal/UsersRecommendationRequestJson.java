package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersRecommendationRequest;

/** Reads and writes {@link UsersRecommendationRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersRecommendationRequestJson extends RequestType<UsersRecommendationRequest> {

    static final UsersRecommendationRequestJson TYPE = new UsersRecommendationRequestJson();

    private UsersRecommendationRequestJson() {}

    @Override
    public void members(JsonOut json, UsersRecommendationRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(UsersRecommendationRequest request) {
        return request.limit();
    }
}
