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
 * A request to sign in.
 *
 * @param host the server
 * @param browser the secret of the requesting browser
 * @param returnTo path on this site to return to afterwards; validated by the caller
 * @param callback URL without a query to which the server redirects the browser
 * @param oauthClient URL of the page that describes this application to servers with OAuth; without it, OAuth is not
 *     used
 * @param account the only account that may approve; empty for any
 * @param further permissions to request besides the configured ones
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

    /** A request to sign in as any account, with the configured permissions. */
    public BeginLogin(
            MisskeyHost host, BrowserSecret browser, String returnTo, URI callback, Optional<URI> oauthClient) {
        this(host, browser, returnTo, callback, oauthClient, Optional.empty(), Set.of());
    }

    /** The same without OAuth. */
    public BeginLogin(MisskeyHost host, BrowserSecret browser, String returnTo, URI callback) {
        this(host, browser, returnTo, callback, Optional.empty());
    }

    /**
     * A request for further permissions, which only the given account may approve.
     *
     * @throws IllegalArgumentException if the names of the permissions have more than 4000 characters in total
     */
    public BeginLogin forMore(AccountRef only, Set<Permission> permissions) {
        if (permissions.stream().mapToInt(p -> p.value().length() + 1).sum() > MAX_FURTHER) {
            throw new IllegalArgumentException(
                    "The names of the permissions have more than " + MAX_FURTHER + " characters in total");
        }
        return new BeginLogin(host, browser, returnTo, callback, oauthClient, Optional.of(only), permissions);
    }

    /** The permissions to request, given the configured ones. */
    public Set<Permission> asking(Set<Permission> configured) {
        Set<Permission> all = new HashSet<>(configured);
        all.addAll(further);
        return Set.copyOf(all);
    }
}
