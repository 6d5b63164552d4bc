package io.github.quarkusmisskey.client.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.quarkusmisskey.api.internal.ApiJson;
import io.github.quarkusmisskey.api.internal.JsonOut;
import io.github.quarkusmisskey.api.internal.JsonType;

/**
 * A Jackson module that reads and writes the types of the API with their generated readers and writers, without
 * reflection.
 */
public final class GeneratedTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public GeneratedTypes() {
        super("generated types of the Misskey API");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Readers());
        context.addSerializers(new Writers());
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            JsonType<?> found = ApiJson.reader(type.getRawClass());
            return found == null ? null : new Reader<>(found);
        }
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            JsonType<?> found = ApiJson.of(type.getRawClass());
            return found == null ? null : new Writer<>(found, false);
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final JsonType<T> type;

        Reader(JsonType<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return ApiJson.read(parser, type);
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer variants)
                throws IOException {
            return ApiJson.read(parser, type);
        }
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final JsonType<T> type;
        private final boolean unwrapped;

        Writer(JsonType<T> type, boolean unwrapped) {
            this.type = type;
            this.unwrapped = unwrapped;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (unwrapped) {
                type.members(new JsonOut(generator), value);
            } else {
                type.write(new JsonOut(generator), value);
            }
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer variants)
                throws IOException {
            serialize(value, generator, provider);
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return unwrapped;
        }

        @Override
        public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
            return new Writer<>(type, true);
        }
    }
}
