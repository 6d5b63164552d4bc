package io.github.quarkusmisskey.client.internal.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.internal.Json;

/** The mapper for everything that is sent to servers or received from them. Must not be modified. */
public final class MisskeyMapper {

    public static final ObjectMapper MAPPER = JsonMapper.builder(Json.factory())
            .addModule(new JavaTimeModule())
            .addModule(new GeneratedTypes())
            .addHandler(new LenientAnswers())
            .withCoercionConfigDefaults(MisskeyMapper::emptyTextIsNothing)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private MisskeyMapper() {}

    /** Applies where an object or a list is expected; an expected text stays an empty text. */
    private static void emptyTextIsNothing(MutableCoercionConfig coercions) {
        coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
    }
}
