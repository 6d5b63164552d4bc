package io.github.quarkusmisskey.login;

import io.github.quarkusmisskey.api.AccountRef;

/** What became of a token that a person made. */
public sealed interface ImportOutcome {

    /**
     * The token is stored and in use, the account too if it was new.
     *
     * @param webSession whether it is the token of the person's own browser, which may do everything and cannot be revoked from
     *     here
     */
    record Imported(AccountRef account, boolean webSession) implements ImportOutcome {}

    /** Nothing is stored. */
    record Refused(Reason reason) implements ImportOutcome {}

    /** Why nothing is stored. */
    enum Reason {
        /** The server does not know the token: mistyped, revoked, or made on another server. */
        TOKEN_REFUSED,
        /** The token may not see its account ({@code read:account}), so whose it is cannot be known. */
        PERMISSION_MISSING,
        /** The server has suspended the account. */
        SUSPENDED,
        /** The token belongs to another account than the one it was brought for. */
        OTHER_ACCOUNT
    }
}
