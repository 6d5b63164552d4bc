package io.github.quarkusmisskey.api;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Reads {@link OneOrMany}. */
@RegisterForReflection
final class OneOrManyReader extends JsonDeserializer<OneOrMany<?>> implements ContextualDeserializer {

    private final JavaType item;

    OneOrManyReader() {
        this(null);
    }

    private OneOrManyReader(JavaType item) {
        this.item = item;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new OneOrManyReader(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public OneOrMany<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.isExpectedStartArrayToken()) {
            return OneOrMany.many(
                    context.readValue(parser, context.getTypeFactory().constructCollectionType(List.class, item)));
        }
        Object one = context.readValue(parser, item);
        return one == null ? null : OneOrMany.one(one);
    }
}
