package io.github.quarkusmisskey.client.internal.call;

import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;

/** Determines the target of a call: the token for a host or an account, and where to send it. */
@Singleton
public class Targets {

    private final ConfiguredHosts hosts;
    private final Instance<AccessTokenProvider> tokens;

    @Inject
    Targets(ConfiguredHosts hosts, Instance<AccessTokenProvider> tokens) {
        this.hosts = hosts;
        this.tokens = tokens;
    }

    /** The default host, with its configured token if there is one. */
    public Target byDefault() {
        MisskeyHost host = hosts.defaultHost();
        return of(host, hosts.tokenOf(host).orElse(null));
    }

    public Target of(MisskeyHost host, AccessToken token) {
        return new Target(host, token, hosts.tokenIn(host), null);
    }

    /** Blocks while the token is read. */
    public Target of(AccountRef account) {
        return find(account)
                .orElseThrow(() -> new MisskeyException.Authentication(MisskeyError.local(
                        account.host(), null, "there is no usable token of the account " + account)));
    }

    /** As above; empty if there is no usable token. */
    public Optional<Target> find(AccountRef account) {
        if (tokens.isUnsatisfied()) {
            throw new IllegalStateException(
                    "Calls as an account require a database or a bean of type AccessTokenProvider");
        }
        return tokens.get()
                .tokenFor(account)
                .map(token -> new Target(account.host(), token, hosts.tokenIn(account.host()), account));
    }
}
