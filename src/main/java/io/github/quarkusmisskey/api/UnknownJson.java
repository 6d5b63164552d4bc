package io.github.quarkusmisskey.api;

import java.time.DateTimeException;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads members of objects whose type is not known; null stands for what is missing or of another kind. */
public final class UnknownJson {

    private UnknownJson() {}

    public static String text(JsonNode json, String member) {
        return json.path(member).textValue();
    }

    public static Instant instant(JsonNode json, String member) {
        String text = text(json, member);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
