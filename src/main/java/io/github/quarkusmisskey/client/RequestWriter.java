package io.github.quarkusmisskey.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * Writes requests as JSON, and those outside of the API as forms. It is no {@code MessageBodyWriter}: a client with one of its
 * own copies the table of all writers at each request.
 */
final class RequestWriter {

    private RequestWriter() {}

    static byte[] json(Signed request) throws JsonProcessingException {
        return MisskeyJson.MAPPER.writeValueAsBytes(request);
    }

    static byte[] encoded(Form<?> form) {
        return form.fields().entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
