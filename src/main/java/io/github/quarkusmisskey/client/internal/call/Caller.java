package io.github.quarkusmisskey.client.internal.call;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * A host and the identity by which it is called. Two callers are equal if the server cannot tell them apart: the same
 * stored account, the same token that is not stored, or no token.
 */
public final class Caller {

    private final MisskeyHost host;
    private final AccountRef account;
    private final AccessToken token;
    private final Supplier<Target> target;

    public Caller(MisskeyHost host, AccountRef account, AccessToken token, Supplier<Target> target) {
        this.host = host;
        this.account = account;
        this.token = token;
        this.target = target;
    }

    public static Caller of(Target target) {
        return new Caller(target.host(), null, target.token(), () -> target);
    }

    public MisskeyHost host() {
        return host;
    }

    /** The stored account; empty for a token that is not stored, and for anonymous calls. */
    public Optional<AccountRef> account() {
        return Optional.ofNullable(account);
    }

    /** Whether calls carry no token. */
    public boolean isAnonymous() {
        return account == null && token == null;
    }

    /** Blocks while the token of a stored account is read. */
    public Target target() {
        return target.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Caller that
                && host.equals(that.host)
                && Objects.equals(account, that.account)
                && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(host, account, token);
    }

    /** Does not contain the token. */
    @Override
    public String toString() {
        if (account != null) {
            return account.toString();
        }
        return (token == null ? "nobody at " : "a token at ") + host;
    }
}
