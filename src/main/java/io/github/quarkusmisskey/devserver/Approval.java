package io.github.quarkusmisskey.devserver;

import java.util.Optional;

/**
 * What followed from accepting a consent request: the token, which the application gets when it asks for it, and where
 * the browser is sent, empty without a callback and with one that the page refuses to open.
 */
public record Approval(String token, Optional<String> callback) {

    @Override
    public String toString() {
        return "Approval[redacted]";
    }
}
