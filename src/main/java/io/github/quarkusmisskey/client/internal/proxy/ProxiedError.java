package io.github.quarkusmisskey.client.internal.proxy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.internal.error.CallErrors;
import io.github.quarkusmisskey.client.internal.error.ErrorBody;
import io.github.quarkusmisskey.client.internal.error.ErrorMapper;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/**
 * An error response of a server, with its body to forward: unchanged if it is JSON, otherwise in the shape of Misskey's
 * errors.
 */
record ProxiedError(MisskeyException exception, byte[] body) {

    /** Reads the body up to a bounded length. */
    static Future<ProxiedError> read(HttpClientResponse response, CallErrors errors) {
        Promise<ProxiedError> read = Promise.promise();
        Buffer said = Buffer.buffer();
        response.handler(piece -> {
            said.appendBuffer(piece);
            if (said.length() > ErrorMapper.MAX_READ) {
                read.tryComplete(of(response, errors, new byte[0]));
                response.request().reset();
            }
        });
        response.exceptionHandler(read::tryFail);
        response.endHandler(ended -> read.tryComplete(of(response, errors, said.getBytes())));
        return read.future();
    }

    private static ProxiedError of(HttpClientResponse response, CallErrors errors, byte[] said) {
        ErrorBody parsed = ErrorBody.parse(said);
        MisskeyException exception =
                ErrorMapper.exception(errors, response.statusCode(), parsed, response.getHeader("Retry-After"));
        return new ProxiedError(exception, isObject(said) ? errors.withoutSecrets(said) : shape(exception.error()));
    }

    private static boolean isObject(byte[] said) {
        try {
            JsonNode json = MisskeyMapper.MAPPER.readTree(said);
            return json != null && json.isObject();
        } catch (IOException noJson) {
            return false;
        }
    }

    private static byte[] shape(MisskeyError error) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("message", error.message());
        members.put("code", "NO_MISSKEY_ANSWER");
        members.put("id", "b8f4a1de-3a2c-4a52-9f0e-6b6f0d3c7a11");
        members.put("kind", "server");
        try {
            return MisskeyMapper.MAPPER
                    .writeValueAsString(Map.of("error", members))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written as JSON", e);
        }
    }
}
