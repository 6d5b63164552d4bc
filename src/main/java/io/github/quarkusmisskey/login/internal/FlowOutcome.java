package io.github.quarkusmisskey.login.internal;

import java.util.Optional;

import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.login.LoginOutcome;

/** What a flow got at its end. */
public sealed interface FlowOutcome {

    /**
     * A token.
     *
     * @param profile the account as the server told it with the token; empty if it told none
     * @param found what the server told of the token's permissions
     */
    record Approved(AccessToken token, Optional<Profile> profile, FoundPermissions found) implements FlowOutcome {

        static Approved of(AccessToken token, AccountRef account, String username, String name, String avatarUrl) {
            String known = username == null ? account.userId() : username;
            return new Approved(
                    token, Optional.of(new Profile(account, known, name, avatarUrl)), FoundPermissions.NONE);
        }
    }

    /** None. */
    record Refused(LoginOutcome.Reason reason) implements FlowOutcome {}
}
