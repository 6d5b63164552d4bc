package io.github.quarkusmisskey.client.internal.call;

import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.Body;

/**
 * A request outside the API, whose fields are sent as a form to a path of the server. It carries no token.
 *
 * @param <T> the request itself
 */
public interface FormBody<T> extends Body<T> {

    /** The path on the server; begins with a slash and has no query. */
    String path();

    /** The fields by name. */
    Map<String, String> fields();

    /** Secrets that errors must not repeat, even if the server repeats them. */
    List<String> secrets();
}
