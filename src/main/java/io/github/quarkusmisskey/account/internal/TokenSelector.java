package io.github.quarkusmisskey.account.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import io.github.quarkusmisskey.account.TokenStatus;

/** Selects the token of an account that calls use. */
final class TokenSelector {

    /** Tokens with permissions come before those without, then the newest. */
    private static final Comparator<StoredAccessToken> BEST_FIRST = Comparator.<StoredAccessToken>comparingInt(token ->
                    token.status == TokenStatus.ACTIVE ? 0 : token.status == TokenStatus.WITHOUT_PERMISSIONS ? 1 : 2)
            .thenComparing(token -> token.createdAt, Comparator.reverseOrder());

    private TokenSelector() {}

    /**
     * The best token; a rejected one only if all are. An older token of the same application is preferred if more was
     * requested for it, so a sign-in that requests less takes nothing away.
     */
    static Optional<StoredAccessToken> of(Collection<StoredAccessToken> tokens) {
        return tokens.stream().min(BEST_FIRST).map(best -> tokens.stream()
                .filter(token -> token.status == best.status && isWider(token, best))
                .max(Comparator.<StoredAccessToken>comparingInt(token -> token.permissions.size())
                        .thenComparing(token -> token.createdAt))
                .orElse(best));
    }

    static boolean isWider(StoredAccessToken token, StoredAccessToken than) {
        return token.isOf(than.source, than.applicationName)
                && token.permissions.size() > than.permissions.size()
                && token.permissions.containsAll(than.permissions);
    }
}
