package io.github.quarkusmisskey.login;

import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;

/**
 * A wish to sign in.
 *
 * @param host the server
 * @param browser the secret of the browser that wishes it
 * @param returnTo where on this site to go afterwards: a path, checked by the caller
 * @param callback where the server sends the browser: an address without a query
 * @param oauthClient the page that describes this application to servers with OAuth; without it that way is not taken
 * @param account the only account that may approve; empty if any may
 * @param further permissions to ask for besides those of the configuration
 */
public record BeginLogin(
        MisskeyHost host,
        BrowserSecret browser,
        String returnTo,
        URI callback,
        Optional<URI> oauthClient,
        Optional<AccountRef> account,
        Set<Permission> further) {

    private static final int MAX_FURTHER = 4000;

    public BeginLogin {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(browser, "browser");
        Objects.requireNonNull(returnTo, "returnTo");
        Objects.requireNonNull(callback, "callback");
        Objects.requireNonNull(oauthClient, "oauthClient");
        if (account.filter(only -> !only.host().equals(host)).isPresent()) {
            throw new IllegalArgumentException("The account is on another server");
        }
        further = Set.copyOf(further);
    }

    /** A wish to sign in as any account with the permissions of the configuration. */
    public BeginLogin(
            MisskeyHost host, BrowserSecret browser, String returnTo, URI callback, Optional<URI> oauthClient) {
        this(host, browser, returnTo, callback, oauthClient, Optional.empty(), Set.of());
    }

    /** The same by any way but OAuth. */
    public BeginLogin(MisskeyHost host, BrowserSecret browser, String returnTo, URI callback) {
        this(host, browser, returnTo, callback, Optional.empty());
    }

    /**
     * A wish for further permissions for the account, which alone may approve.
     *
     * @throws IllegalArgumentException if they are too many to be stored, more than 4000 characters in their names together
     */
    public BeginLogin forMore(AccountRef only, Set<Permission> permissions) {
        if (permissions.stream().mapToInt(p -> p.value().length() + 1).sum() > MAX_FURTHER) {
            throw new IllegalArgumentException(
                    "The names of the permissions have more than " + MAX_FURTHER + " characters together");
        }
        return new BeginLogin(host, browser, returnTo, callback, oauthClient, Optional.of(only), permissions);
    }

    /** What to ask for, if the configuration asks for these. */
    Set<Permission> asking(Set<Permission> configured) {
        Set<Permission> all = new HashSet<>(configured);
        all.addAll(further);
        return Set.copyOf(all);
    }
}
