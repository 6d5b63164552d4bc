package io.github.quarkusmisskey.gateway.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;

/** The account and the endpoint that a path names. */
record CallAddress(AccountRef account, String endpoint) {

    private static final Pattern PATH = Pattern.compile("([^/]+)/([^/]+)/([a-z0-9_/-]+)");

    /**
     * @param path what follows the gateway's own path, still encoded: a host, or its name in the configuration, a user
     *     id, an endpoint
     * @throws RefusedException if the path is not valid
     */
    static CallAddress read(String path, String query, ConfiguredHosts hosts) {
        Matcher matcher = PATH.matcher(path);
        if (query != null && !query.isEmpty()) {
            throw new RefusedException(namesToken(query) ? Refusal.TOKEN_IN_REQUEST : Refusal.INVALID_ADDRESS);
        }
        if (!matcher.matches()) {
            throw new RefusedException(Refusal.INVALID_ADDRESS);
        }
        try {
            String host = decoded(matcher.group(1));
            Optional<MisskeyHost> configured = hosts.find(host);
            AccountRef account =
                    new AccountRef(configured.orElseGet(() -> MisskeyHost.of(host)), decoded(matcher.group(2)));
            return new CallAddress(account, matcher.group(3));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.INVALID_ADDRESS);
        }
    }

    private static boolean namesToken(String query) {
        for (String parameter : query.split("&")) {
            try {
                if (decoded(parameter.split("=", 2)[0]).equals("i")) {
                    return true;
                }
            } catch (IllegalArgumentException e) {
                // A name that cannot be decoded is not that of the token; the query is refused in any case.
                continue;
            }
        }
        return false;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
