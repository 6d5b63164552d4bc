package io.github.quarkusmisskey.login.internal;

import java.util.Optional;

import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.login.LoginOutcome;

/** The result of a flow. */
public sealed interface FlowOutcome {

    /**
     * A token.
     *
     * @param profile the account that the server returned with the token; empty if none
     * @param found the permissions that the server reported
     */
    record Approved(AccessToken token, Optional<Profile> profile, FoundPermissions found) implements FlowOutcome {

        static Approved of(AccessToken token, AccountRef account, String username, String name, String avatarUrl) {
            String known = username == null ? account.userId() : username;
            return new Approved(
                    token, Optional.of(new Profile(account, known, name, avatarUrl)), FoundPermissions.NONE);
        }
    }

    /** No token. */
    record Refused(LoginOutcome.Reason reason) implements FlowOutcome {}
}
