package io.github.quarkusmisskey.devserver.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A complete HTTP response. */
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, "application/json; charset=utf-8", JsonTree.bytes(body), Map.of());
    }

    public static Answer html(int status, String html) {
        return text(status, "text/html; charset=utf-8", html);
    }

    public static Answer text(int status, String contentType, String text) {
        return new Answer(status, contentType, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static Answer empty(int status) {
        return new Answer(status, null, new byte[0], Map.of());
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, more);
    }
}
