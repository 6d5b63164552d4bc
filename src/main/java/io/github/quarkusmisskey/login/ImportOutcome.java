package io.github.quarkusmisskey.login;

import io.github.quarkusmisskey.api.AccountRef;

/** The result of importing a token. */
public sealed interface ImportOutcome {

    /**
     * The token is stored and in use, and the account is connected.
     *
     * @param webSession whether it is the token of the person's own web session, which has all permissions and cannot
     *     be revoked from here
     */
    record Imported(AccountRef account, boolean webSession) implements ImportOutcome {}

    /** Nothing is stored. */
    record Refused(Reason reason) implements ImportOutcome {}

    /** Why nothing is stored. */
    enum Reason {
        /** The server does not know the token: mistyped, revoked, or made on another server. */
        TOKEN_REFUSED,
        /** The token lacks {@code read:account}, so its owner cannot be determined. */
        PERMISSION_MISSING,
        /** The server has suspended the account. */
        SUSPENDED,
        /** The token belongs to another account than the given one. */
        OTHER_ACCOUNT
    }
}
