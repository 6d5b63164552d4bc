package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;

/**
 * The body of an error in any of the shapes that servers and the proxies before them use; absent parts are null.
 *
 * @param framework whether the server's HTTP framework wrote it, rather than an endpoint
 */
public record ErrorBody(
        String code, String id, String kind, String message, Map<String, Object> info, boolean framework) {

    /** Such a word may be a token, even one of another user: the server knows them all. */
    private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z0-9_-]{24,}");

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    public static ErrorBody parse(byte[] body) {
        try {
            JsonNode json = MisskeyMapper.MAPPER.readTree(body);
            return json != null && json.isObject() ? ofObject(json) : raw(body);
        } catch (IOException notJson) {
            return raw(body);
        }
    }

    private static ErrorBody ofObject(JsonNode json) {
        JsonNode error = json.get("error");
        if (error != null && error.isObject()) {
            return misskey(error);
        }
        if (json.path("statusCode").isNumber()) {
            return framework(json);
        }
        if (error != null && error.isTextual()) {
            return json.has("error_description") ? oauth(json) : framework(json);
        }
        return misskey(json);
    }

    private static ErrorBody misskey(JsonNode error) {
        return new ErrorBody(
                text(error, "code"),
                text(error, "id"),
                text(error, "kind"),
                text(error, "message"),
                info(error),
                false);
    }

    private static ErrorBody framework(JsonNode json) {
        String message = text(json, "message");
        return new ErrorBody(
                text(json, "code"), null, null, message == null ? text(json, "error") : message, Map.of(), true);
    }

    private static ErrorBody oauth(JsonNode json) {
        return new ErrorBody(text(json, "error"), null, null, text(json, "error_description"), Map.of(), false);
    }

    private static ErrorBody raw(byte[] body) {
        if (body.length == 0) {
            return new ErrorBody(null, null, null, "an empty answer", Map.of(), false);
        }
        String text =
                LONG_WORD.matcher(new String(body, StandardCharsets.UTF_8)).replaceAll("[redacted]");
        return new ErrorBody(null, null, null, "an answer that is no JSON: " + text, Map.of(), false);
    }

    private static Map<String, Object> info(JsonNode error) {
        JsonNode info = error.get("info");
        return info != null && info.isObject() ? MisskeyMapper.MAPPER.convertValue(info, MEMBERS) : Map.of();
    }

    private static String text(JsonNode json, String member) {
        JsonNode value = json.get(member);
        return value == null || !value.isTextual() ? null : value.textValue();
    }
}
