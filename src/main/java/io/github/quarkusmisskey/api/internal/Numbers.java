package io.github.quarkusmisskey.api.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.io.NumberInput;

/**
 * Reads numbers and booleans; other values, or values out of range, are null. Texts that contain one are accepted too.
 */
final class Numbers {

    private static final int MAX_CHARACTERS = 64;
    private static final double END = 0x1p63;

    private Numbers() {}

    static Long whole(JsonParser parser) throws IOException {
        switch (parser.currentTokenId()) {
            case JsonTokenId.ID_NUMBER_INT -> {
                return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? null
                        : (Long) parser.getLongValue();
            }
            case JsonTokenId.ID_NUMBER_FLOAT -> {
                return whole(parser.getDoubleValue());
            }
            case JsonTokenId.ID_STRING -> {
                return wholeOf(text(parser));
            }
            default -> {
                parser.skipChildren();
                return null;
            }
        }
    }

    private static Long whole(double value) {
        return value == Math.rint(value) && Math.abs(value) < END ? (Long) (long) value : null;
    }

    private static Long wholeOf(String text) {
        try {
            return text == null || text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static Double number(JsonParser parser) throws IOException {
        switch (parser.currentTokenId()) {
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> {
                return finite(parser.getDoubleValue());
            }
            case JsonTokenId.ID_STRING -> {
                String text = text(parser);
                return text != null && NumberInput.looksLikeValidNumber(text)
                        ? finite(NumberInput.parseDouble(text, false))
                        : null;
            }
            default -> {
                parser.skipChildren();
                return null;
            }
        }
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    static Boolean flag(JsonParser parser) throws IOException {
        switch (parser.currentTokenId()) {
            case JsonTokenId.ID_NUMBER_INT -> {
                return !parser.getText().equals("0");
            }
            case JsonTokenId.ID_STRING -> {
                String text = text(parser);
                return text == null ? null : flag(text);
            }
            default -> {
                parser.skipChildren();
                return null;
            }
        }
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> Boolean.TRUE;
            case "false", "False", "FALSE" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** @return null if it is too long to be a number */
    private static String text(JsonParser parser) throws IOException {
        return parser.getTextLength() > MAX_CHARACTERS ? null : parser.getText().trim();
    }
}
