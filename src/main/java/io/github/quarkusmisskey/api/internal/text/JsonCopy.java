package io.github.quarkusmisskey.api.internal.text;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteCapability;

/** Copies JSON, with all digits of its numbers where the generator can write them. */
public final class JsonCopy {

    private JsonCopy() {}

    /** Copies the value at the parser's position, and moves the parser to its end. */
    public static void value(JsonParser parser, JsonGenerator generator) throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                fraction(parser, generator);
            } else {
                generator.copyCurrentEventExact(parser);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && parser.nextToken() != null);
    }

    private static void fraction(JsonParser parser, JsonGenerator generator) throws IOException {
        if (!parser.isNaN()
                && generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(parser.getText());
            return;
        }
        try {
            generator.copyCurrentEventExact(parser);
        } catch (NumberFormatException e) {
            // An exponent that no int can hold.
            generator.writeNumber(parser.getDoubleValue());
        }
    }
}
