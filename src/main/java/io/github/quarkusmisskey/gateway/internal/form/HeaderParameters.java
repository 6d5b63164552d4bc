package io.github.quarkusmisskey.gateway.internal.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;

/** Parses the parameters after the value of a header, character by character, because callers choose their length. */
final class HeaderParameters {

    private final String text;
    private final Map<String, String> read = new HashMap<>();
    private int at;

    private HeaderParameters(String text, int from) {
        this.text = text;
        at = from;
    }

    /**
     * @param value the expected value before the parameters; case-insensitive
     * @return the parameters by name, in lower case
     * @throws RefusedException if the header has another value, has a parameter twice, or is ambiguous
     */
    static Map<String, String> of(String header, String value) {
        Refusal.INVALID_PARAM.unless(header.regionMatches(true, 0, value, 0, value.length()));
        HeaderParameters parameters = new HeaderParameters(header, value.length());
        parameters.skipSpace();
        while (parameters.at < header.length()) {
            parameters.readOne();
        }
        return parameters.read;
    }

    private void readOne() {
        take(';');
        skipSpace();
        String name = text.substring(at, end(HeaderParameters::isOfName)).toLowerCase(Locale.ROOT);
        at += name.length();
        take('=');
        String value = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
        Refusal.INVALID_PARAM.unless(!name.isEmpty() && read.put(name, value) == null);
        skipSpace();
    }

    private String plain() {
        int from = at;
        at = end(c -> c != ';' && c != '"' && !Character.isWhitespace(c));
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        take('"');
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            Refusal.INVALID_PARAM.unless(at < text.length());
            value.append(text.charAt(at++));
        }
        take('"');
        return value.toString();
    }

    private void take(char expected) {
        Refusal.INVALID_PARAM.unless(at < text.length() && text.charAt(at) == expected);
        at++;
    }

    private void skipSpace() {
        at = end(Character::isWhitespace);
    }

    private int end(CharacterKind kind) {
        int end = at;
        while (end < text.length() && kind.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '*' || c == '-' || c == '_';
    }

    @FunctionalInterface
    private interface CharacterKind {
        boolean has(char c);
    }
}
