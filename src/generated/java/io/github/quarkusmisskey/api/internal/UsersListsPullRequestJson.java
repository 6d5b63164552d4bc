package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.lists.UsersListsPullRequest;

/** Reads and writes {@link UsersListsPullRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsPullRequestJson extends RequestType<UsersListsPullRequest> {

    static final UsersListsPullRequestJson TYPE = new UsersListsPullRequestJson();

    private UsersListsPullRequestJson() {}

    @Override
    public void members(JsonOut json, UsersListsPullRequest value) throws IOException {
        json.text("listId", value.listId());
        json.text("userId", value.userId());
    }
}
