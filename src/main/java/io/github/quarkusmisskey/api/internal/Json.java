package io.github.quarkusmisskey.api.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.quarkusmisskey.api.internal.text.JsonCopy;

/** The parser settings for all JSON. */
public final class Json {

    /** Maximum nesting of objects and lists. */
    public static final int MAX_DEPTH = 64;

    static final JsonMapper TREES = JsonMapper.builder(factory()).build();

    private Json() {}

    /** A factory whose parsers refuse too deep nesting. Each mapper needs one of its own. */
    public static JsonFactory factory() {
        return settings().build();
    }

    static JsonFactoryBuilder settings() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
    }

    /** The value at the parser's position, as UTF-8. Lone surrogates, which UTF-8 cannot encode, are escaped. */
    static byte[] bytes(JsonParser parser) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = TREES.createGenerator(bytes)) {
            generator.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
            JsonCopy.value(parser, generator);
        }
        return bytes.toByteArray();
    }
}
