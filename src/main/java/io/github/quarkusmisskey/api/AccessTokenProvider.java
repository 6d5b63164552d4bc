package io.github.quarkusmisskey.api;

import java.util.Optional;

/**
 * Supplies the tokens of accounts to the client. The module has an implementation that reads its database; an
 * application without a database can provide a bean of its own.
 */
public interface AccessTokenProvider {

    /**
     * Returns the token for calls as this account. May block, so it is called on worker and virtual threads only.
     *
     * @return empty if the account is not known here or its tokens were rejected
     */
    Optional<AccessToken> tokenFor(AccountRef account);

    /**
     * Reports that the server no longer accepts this token, so that {@link #tokenFor} stops returning it. Called when
     * the server's endpoint {@code i} rejects the token, whichever call failed first; possibly several times for one
     * token, and for an older token when there is a newer one. May block, so it is called on worker and virtual threads
     * only; exceptions are logged.
     */
    default void rejected(AccountRef account, AccessToken token) {}

    /**
     * Reports that a call as this account succeeded that a suspended account may not make. Called for every such call,
     * on the thread that received the response, so it must return immediately; exceptions are logged.
     */
    default void accepted(AccountRef account) {}
}
