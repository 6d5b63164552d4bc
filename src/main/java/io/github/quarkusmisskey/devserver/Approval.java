package io.github.quarkusmisskey.devserver;

import java.util.Optional;

/**
 * The result of accepting a consent request.
 *
 * @param token the token that the application gets when it asks for it
 * @param callback URL to which the browser is redirected; empty if there is no callback, or one that the page refuses
 *     to open
 */
public record Approval(String token, Optional<String> callback) {

    @Override
    public String toString() {
        return "Approval[redacted]";
    }
}
