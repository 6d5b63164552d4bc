package io.github.quarkusmisskey.gateway.internal;

import java.io.IOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.client.MisskeyJson;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;

/** Reads the parameters of a call and writes them anew, so that the server reads exactly what was checked here. */
final class JsonBody {

    private static final String TOKEN = "i";

    private JsonBody() {}

    /** @throws RefusedException if the body is not an object, has a member twice or contains a token */
    static ObjectNode read(byte[] body) {
        JsonNode json = body.length == 0 ? JsonNodeFactory.instance.objectNode() : parse(body);
        if (!(json instanceof ObjectNode params)) {
            throw new RefusedException(Refusal.INVALID_PARAM);
        }
        if (params.has(TOKEN)) {
            throw new RefusedException(Refusal.TOKEN_IN_REQUEST);
        }
        return params;
    }

    private static JsonNode parse(byte[] body) {
        ObjectReader reader = MisskeyJson.reader()
                .with(
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        try {
            return reader.readTree(body);
        } catch (IOException e) {
            // Drops the cause, which repeats what was sent.
            throw new RefusedException(Refusal.INVALID_PARAM);
        }
    }
}
