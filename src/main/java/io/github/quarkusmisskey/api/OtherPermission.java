package io.github.quarkusmisskey.api;

import java.util.Objects;

/**
 * A permission that this version of the module does not know.
 *
 * @param value the name that servers use
 */
record OtherPermission(String value) implements Permission {

    public OtherPermission {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[A-Za-z0-9:._-]{1,128}")) {
            throw new IllegalArgumentException("A permission's name has letters, digits and : . _ - only");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
