package io.github.quarkusmisskey.login;

import io.github.quarkusmisskey.api.AccountRef;

/** How a sign-in ended. */
public sealed interface LoginOutcome {

    /**
     * The account and its token are stored.
     *
     * @param returnTo where on this site the person wanted to go
     * @param withoutPermissions whether the server gave a token that may do nothing
     * @param olderStaysValid whether a token took the place of an older one that the server may accept on, because it does
     *     not let applications revoke theirs
     */
    record SignedIn(AccountRef account, String returnTo, boolean withoutPermissions, boolean olderStaysValid)
            implements LoginOutcome {

        /** One that left no older token behind. */
        public SignedIn(AccountRef account, String returnTo, boolean withoutPermissions) {
            this(account, returnTo, withoutPermissions, false);
        }
    }

    /**
     * Nothing is stored. Every reason but {@link Reason#WRONG_BROWSER}, {@link Reason#SERVER_UNREACHABLE} and {@link
     * Reason#UNDER_WAY} calls for beginning again.
     */
    record Refused(Reason reason) implements LoginOutcome {}

    /** Why nothing is stored. */
    enum Reason {
        /** No attempt has this session; perhaps it expired long ago. */
        UNKNOWN,
        /** The person took too long. */
        EXPIRED,
        /** Another browser began it. The server was not asked, and the attempt still stands. */
        WRONG_BROWSER,
        /** It was finished before and gave nothing. */
        USED,
        /** The server says that nobody approved. */
        NOT_APPROVED,
        /** Another server than the one that was asked says that it answers. Nobody was called. */
        MISMATCH,
        /** The server would not give the token although somebody approved, or would not even ask. */
        SERVER_REFUSED,
        /** The server's answer did not arrive or made no sense; the token, if there was one, is lost. */
        ANSWER_LOST,
        /** The server refuses the token that it has just given. */
        TOKEN_REFUSED,
        /** The server could not be reached, and was asked nothing; the attempt still stands. */
        SERVER_UNREACHABLE,
        /** The server is being asked for another click; how that ends is known in a moment. */
        UNDER_WAY,
        /** The database did not take the new token, which was made invalid. */
        NOT_STORED,
        /** The database did not take the new token, which the server may still accept. */
        NOT_STORED_TOKEN_LEFT,
        /** Another account approved than the one that further permissions were for; its new token was made invalid. */
        OTHER_ACCOUNT,
        /** The same, but the server may still accept the new token of that account. */
        OTHER_ACCOUNT_TOKEN_LEFT
    }
}
