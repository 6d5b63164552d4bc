package io.github.quarkusmisskey.apikey;

/**
 * A key that was just made.
 *
 * @param text the key itself, which cannot be shown again
 */
public record MadeKey(String text, KeyFacts facts) {

    /** Without the key. */
    @Override
    public String toString() {
        return "MadeKey[" + facts.id() + "]";
    }
}
