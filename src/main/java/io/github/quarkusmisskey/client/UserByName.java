package io.github.quarkusmisskey.client;

import io.github.quarkusmisskey.api.Acct;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.users.UsersShowRequest;

/** Looks up an account by its name. */
final class UserByName {

    private UserByName() {}

    /** @param server the server to ask; names without a host belong to it */
    static UsersShowRequest request(Acct acct, MisskeyHost server) {
        Acct seen = acct.seenFrom(server);
        return UsersShowRequest.with(user -> user.username(seen.username())
                .host(seen.host().map(MisskeyHost::authority).orElse(null)));
    }
}
