package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Optional;

import io.github.quarkusmisskey.apikey.internal.ApiKey;
import io.vertx.core.http.HttpServerRequest;

/** Reads the credentials of the scheme {@code Bearer}, whose name is case-insensitive. */
final class BearerHeader {

    private static final String SCHEME = "Bearer ";

    private BearerHeader() {}

    static Optional<String> of(HttpServerRequest request) {
        String shown = request.getHeader("Authorization");
        return shown == null || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.empty()
                : Optional.of(shown.substring(SCHEME.length()).strip());
    }

    static boolean isKey(String credential) {
        return credential.startsWith(ApiKey.PREFIX);
    }
}
