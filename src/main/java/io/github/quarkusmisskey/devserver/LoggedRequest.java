package io.github.quarkusmisskey.devserver;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as the server received it, secrets included. {@code toString} shows neither headers nor body, nor a session
 * id.
 *
 * @param endpoint the path after {@code /api/}; the whole path for anything else
 * @param query without the question mark; null if there is none
 * @param headers all values by lower-case name
 * @param body as text; for an upload, the fields before the file as JSON
 */
public record LoggedRequest(
        String method, String path, String query, String endpoint, Map<String, List<String>> headers, String body) {

    /** The first value of a header; null if it is absent. */
    public String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null ? null : values.get(0);
    }

    @Override
    public String toString() {
        return method + " " + path.replaceFirst("(/miauth/|^/auth/)[^/]+", "$1{session}");
    }
}
