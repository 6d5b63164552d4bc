package io.github.quarkusmisskey.web.internal.page;

import java.util.List;

import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.web.internal.message.PermissionMessages;
import io.github.quarkusmisskey.web.internal.message.PermissionWords;
import io.github.quarkusmisskey.web.internal.message.Timestamp;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A stored token as a page shows it.
 *
 * @param name name of the application
 * @param lastUsed null if it was never used
 * @param checked null if its server has not confirmed or rejected it since it was stored
 * @param granted descriptions of the permissions that are known to be granted
 * @param denied descriptions of those that are known not to be granted
 */
@RegisterForReflection
public record TokenView(
        String id,
        String name,
        TokenSource source,
        TokenStatus status,
        boolean inUse,
        Timestamp made,
        Timestamp lastUsed,
        Timestamp checked,
        List<String> permissions,
        List<String> granted,
        List<String> denied) {

    public static TokenView of(TokenInfo token, PermissionMessages messages) {
        return new TokenView(
                token.id().toString(),
                token.applicationName(),
                token.source(),
                token.status(),
                token.inUse(),
                Timestamp.of(token.createdAt()),
                token.lastUsedAt().map(Timestamp::of).orElse(null),
                token.checkedAt().map(Timestamp::of).orElse(null),
                PermissionWords.of(token.permissions(), messages),
                PermissionWords.of(token.found().granted(), messages),
                PermissionWords.of(token.found().denied(), messages));
    }

    public static List<TokenView> of(List<TokenInfo> tokens, PermissionMessages messages) {
        return tokens.stream().map(token -> of(token, messages)).toList();
    }

    /** The name for use in a sentence. */
    public String nameInText() {
        return ForeignText.isolated(name);
    }

    /** Whether the person created it, so that its permissions are unknown here. */
    public boolean madeByHand() {
        return source == TokenSource.MANUAL;
    }
}
