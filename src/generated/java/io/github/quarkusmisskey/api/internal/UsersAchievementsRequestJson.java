package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersAchievementsRequest;

/** Reads and writes {@link UsersAchievementsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersAchievementsRequestJson extends RequestType<UsersAchievementsRequest> {

    static final UsersAchievementsRequestJson TYPE = new UsersAchievementsRequestJson();

    private UsersAchievementsRequestJson() {}

    @Override
    public void members(JsonOut json, UsersAchievementsRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
