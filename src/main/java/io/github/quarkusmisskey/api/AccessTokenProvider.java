package io.github.quarkusmisskey.api;

import java.util.Optional;

/**
 * Where the client finds the token of an account. The module brings one that reads its database; an application without
 * a database gives a bean of its own.
 */
public interface AccessTokenProvider {

    /**
     * The token to call Misskey with as this account. May block, so it is called on worker and virtual threads only.
     *
     * @return empty if the account is not known here or its tokens were rejected
     */
    Optional<AccessToken> tokenFor(AccountRef account);

    /**
     * Hears that the server does not accept this token of the account, so that {@link #tokenFor} gives it no more. It is
     * told once the server's endpoint {@code i} refuses the token, whichever call failed before, also several times of one token, and of an older token when there is a newer one.
     * May block, so it is called on worker and virtual threads only; what it throws is logged.
     */
    default void rejected(AccountRef account, AccessToken token) {}

    /**
     * Hears that the server answered a call as this account that no suspended account may make. It is told of every such call, in
     * whatever thread the answer came, so it returns at once; what it throws is logged.
     */
    default void accepted(AccountRef account) {}
}
