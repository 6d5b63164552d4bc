package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;

/** Reads and writes objects with arbitrary member names. */
final class MapType<T> extends JsonType<Map<String, T>> {

    private final JsonType<T> values;

    private MapType(JsonType<T> values) {
        this.values = values;
    }

    static <T> MapType<T> of(JsonType<T> values) {
        return new MapType<>(values);
    }

    @Override
    public Map<String, T> read(JsonIn in) throws IOException {
        return in.map(values);
    }

    @Override
    public void write(JsonOut out, Map<String, T> value) throws IOException {
        out.map(value, values);
    }

    @Override
    public boolean reads() {
        return values.reads();
    }
}
