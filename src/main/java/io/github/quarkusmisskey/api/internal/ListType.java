package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;

/** Reads and writes lists. */
final class ListType<T> extends JsonType<List<T>> {

    private final JsonType<T> items;

    private ListType(JsonType<T> items) {
        this.items = items;
    }

    static <T> ListType<T> of(JsonType<T> items) {
        return new ListType<>(items);
    }

    @Override
    public List<T> read(JsonIn in) throws IOException {
        return in.list(items);
    }

    @Override
    public void write(JsonOut out, List<T> value) throws IOException {
        out.list(value, items);
    }

    @Override
    public boolean reads() {
        return items.reads();
    }
}
