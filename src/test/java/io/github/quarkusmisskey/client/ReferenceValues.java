package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.NotificationSource;

/** How databind is to read numbers, times and unknown variants: null if they are none, or do not fit. */
public final class ReferenceValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private interface Conversion<T> {
        T of(JsonToken token, String text);
    }

    public ReferenceValues() {
        addUnknown(Notification.Unknown.class, Notification.Unknown::new);
        addUnknown(NotificationSource.Unknown.class, NotificationSource.Unknown::new);
        add(
                Integer.class,
                (token, text) -> token.isNumeric() || token == JsonToken.VALUE_STRING
                        ? new BigDecimal(text.trim()).intValueExact()
                        : null);
        add(
                Long.class,
                (token, text) -> token.isNumeric() || token == JsonToken.VALUE_STRING
                        ? new BigDecimal(text.trim()).longValueExact()
                        : null);
        add(Double.class, (token, text) -> {
            double value = token.isBoolean() ? Double.NaN : new BigDecimal(text.trim()).doubleValue();
            return Double.isFinite(value) ? value : null;
        });
        add(Instant.class, (token, text) -> switch (token) {
            case VALUE_STRING -> Instant.parse(text);
            case VALUE_NUMBER_INT -> Instant.ofEpochMilli(new BigDecimal(text).longValueExact());
            default -> null;
        });
    }

    private <T> void addUnknown(Class<T> type, Function<JsonNode, T> unknown) {
        addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                JsonNode node = context.readTree(parser);
                return node.isObject() ? unknown.apply(node) : null;
            }
        });
    }

    private <T> void add(Class<T> type, Conversion<T> conversion) {
        addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (parser.currentToken().isStructStart()) {
                    parser.skipChildren();
                    return null;
                }
                try {
                    return conversion.of(parser.currentToken(), parser.getText());
                } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
                    return null;
                }
            }
        });
    }
}
