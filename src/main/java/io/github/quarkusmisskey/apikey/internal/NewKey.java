package io.github.quarkusmisskey.apikey.internal;

import java.time.Instant;

/**
 * A request to create a key.
 *
 * @param label given by the operator; 1 to 200 characters
 * @param by the operator who creates it
 */
public record NewKey(String label, KeyGrant grant, Instant expires, String by) {

    public static final int MAX_LABEL = StoredApiKey.MAX_LABEL;

    public NewKey {
        if (label == null || label.isBlank() || label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("A key has a label of 1 to " + MAX_LABEL + " characters");
        }
        if (grant.accounts().isEmpty()) {
            throw new IllegalArgumentException("A key is bound to one account or more");
        }
    }
}
