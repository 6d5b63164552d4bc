package io.github.quarkusmisskey.client.internal.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.quarkusmisskey.api.internal.ApiJson;
import io.github.quarkusmisskey.api.internal.JsonOut;
import io.github.quarkusmisskey.api.internal.JsonType;
import io.github.quarkusmisskey.client.internal.call.AuthenticatedBody;
import io.github.quarkusmisskey.client.internal.call.FormBody;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;

/**
 * Writes requests as JSON, and those outside the API as forms. Not a {@code MessageBodyWriter}, because a client that
 * has one copies the table of all writers for each request.
 */
public final class RequestWriter {

    private static final int USUAL_SIZE = 256;

    private RequestWriter() {}

    public static byte[] json(AuthenticatedBody signed) throws IOException {
        JsonType<?> type = ApiJson.of(signed.request().getClass());
        return type == null ? MisskeyMapper.MAPPER.writeValueAsBytes(signed) : json(signed, type);
    }

    @SuppressWarnings("unchecked")
    private static <T> byte[] json(AuthenticatedBody signed, JsonType<T> type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator generator = MisskeyMapper.MAPPER.createGenerator(bytes)) {
            JsonOut out = new JsonOut(generator);
            out.beginObject();
            out.text("i", signed.i());
            type.members(out, (T) signed.request());
            out.endObject();
        }
        return bytes.toByteArray();
    }

    static byte[] encoded(FormBody<?> form) {
        return form.fields().entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
