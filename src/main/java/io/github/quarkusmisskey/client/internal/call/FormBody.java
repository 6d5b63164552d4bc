package io.github.quarkusmisskey.client.internal.call;

import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.Body;

/**
 * A request outside of the API: its fields go as a form to a path of the server. It carries no token.
 *
 * @param <T> the request itself
 */
public interface FormBody<T> extends Body<T> {

    /** Where on the server, from the slash on and without a query. */
    String path();

    /** What is sent, by name. */
    Map<String, String> fields();

    /** What errors must not repeat, although the server may. */
    List<String> secrets();
}
