package io.github.quarkusmisskey.apikey.internal;

/**
 * A key that was just created.
 *
 * @param text the complete key, which cannot be shown again
 */
public record MadeKey(String text, KeyFacts facts) {

    /** Does not contain the key. */
    @Override
    public String toString() {
        return "MadeKey[" + facts.id() + "]";
    }
}
