package io.github.quarkusmisskey.client;

import io.github.quarkusmisskey.api.Acct;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.users.UsersShowRequest;

/** Asks for an account by its name. */
final class UserByName {

    private UserByName() {}

    /** @param server which is asked, and takes names without a host for its own */
    static UsersShowRequest request(Acct acct, MisskeyHost server) {
        Acct seen = acct.seenFrom(server);
        return UsersShowRequest.with(user -> user.username(seen.username())
                .host(seen.host().map(MisskeyHost::authority).orElse(null)));
    }
}
