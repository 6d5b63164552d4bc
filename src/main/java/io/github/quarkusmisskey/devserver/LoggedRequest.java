package io.github.quarkusmisskey.devserver;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as the server received it, secrets included: {@code headers} by lower-case name with all their values,
 * {@code body} as text, of an upload the fields before the file as JSON, {@code endpoint} the path after {@code /api/}
 * (else the whole path), {@code query} without the question mark or null. {@code toString} shows neither headers nor
 * body, nor a session id.
 */
public record LoggedRequest(
        String method, String path, String query, String endpoint, Map<String, List<String>> headers, String body) {

    /** The first value of a header, or null. */
    public String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null ? null : values.get(0);
    }

    @Override
    public String toString() {
        return method + " " + path.replaceFirst("(/miauth/|^/auth/)[^/]+", "$1{session}");
    }
}
