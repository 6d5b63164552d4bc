package io.github.quarkusmisskey.client.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;

/**
 * Treats a member of an unexpected type as missing, because forks change members, and one of them should not make the
 * whole response unreadable. A response of an unexpected type as a whole still fails.
 */
public final class LenientAnswers extends DeserializationProblemHandler {

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        return missing(context.getParser());
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        return missing(context.getParser());
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        return skip(parser);
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return skip(parser == null ? context.getParser() : parser);
    }

    private static Object skip(JsonParser parser) throws IOException {
        if (missing(parser) != null) {
            return NOT_HANDLED;
        }
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            skipMembers(parser);
        } else {
            parser.skipChildren();
        }
        return null;
    }

    /** Skips to the end of the current object. */
    private static void skipMembers(JsonParser parser) throws IOException {
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
        }
    }

    private static Object missing(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        boolean begins = parser.currentToken() != null && parser.currentToken().isStructStart();
        JsonStreamContext around = begins ? context.getParent() : context;
        return around == null || around.inRoot() ? NOT_HANDLED : null;
    }
}
