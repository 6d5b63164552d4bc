package io.github.quarkusmisskey.login;

import io.github.quarkusmisskey.api.AccountRef;

/** The result of a sign-in. */
public sealed interface LoginOutcome {

    /**
     * The account and its token are stored.
     *
     * @param returnTo path on this site to return to
     * @param withoutPermissions whether the server granted no permissions
     * @param olderStaysValid whether the token replaced an older one that the server may still accept, because it does
     *     not let applications revoke their tokens
     */
    record SignedIn(AccountRef account, String returnTo, boolean withoutPermissions, boolean olderStaysValid)
            implements LoginOutcome {

        /** A sign-in that left no older token behind. */
        public SignedIn(AccountRef account, String returnTo, boolean withoutPermissions) {
            this(account, returnTo, withoutPermissions, false);
        }
    }

    /**
     * Nothing is stored. Except for {@link Reason#WRONG_BROWSER}, {@link Reason#SERVER_UNREACHABLE} and
     * {@link Reason#UNDER_WAY}, the person has to start again.
     */
    record Refused(Reason reason) implements LoginOutcome {}

    /** Why nothing is stored. */
    enum Reason {
        /** There is no such attempt; it may have expired long ago. */
        UNKNOWN,
        /** The person took too long. */
        EXPIRED,
        /** Another browser started the attempt. The server was not called, and the attempt is still valid. */
        WRONG_BROWSER,
        /** The attempt was already finished, without a result. */
        USED,
        /** The server reports that nobody approved. */
        NOT_APPROVED,
        /** The callback names another server as its issuer. No server was called. */
        MISMATCH,
        /** The server refused to issue the token after the approval, or to show the consent page. */
        SERVER_REFUSED,
        /** The server's response was lost or invalid; the token, if there was one, is lost. */
        ANSWER_LOST,
        /** The server rejects the token that it has just issued. */
        TOKEN_REFUSED,
        /** The server was unreachable and received nothing; the attempt is still valid. */
        SERVER_UNREACHABLE,
        /** Another click on the same callback is being handled; its outcome is known in a moment. */
        UNDER_WAY,
        /** The new token could not be stored, and was revoked. */
        NOT_STORED,
        /** The new token could not be stored, and the server may still accept it. */
        NOT_STORED_TOKEN_LEFT,
        /** An account other than the requested one approved; its new token was revoked. */
        OTHER_ACCOUNT,
        /** Like {@link #OTHER_ACCOUNT}, but the server may still accept the new token of that account. */
        OTHER_ACCOUNT_TOKEN_LEFT
    }
}
