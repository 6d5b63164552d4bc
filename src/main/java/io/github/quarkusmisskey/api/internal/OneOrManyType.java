package io.github.quarkusmisskey.api.internal;

import java.io.IOException;

import io.github.quarkusmisskey.api.OneOrMany;

/** Reads and writes one value or a list of values. */
final class OneOrManyType<T> extends JsonType<OneOrMany<T>> {

    private final JsonType<T> items;

    private OneOrManyType(JsonType<T> items) {
        this.items = items;
    }

    static <T> OneOrManyType<T> of(JsonType<T> items) {
        return new OneOrManyType<>(items);
    }

    @Override
    public OneOrMany<T> read(JsonIn in) throws IOException {
        if (in.isList()) {
            return OneOrMany.many(in.list(items));
        }
        T one = items.read(in);
        return one == null ? null : OneOrMany.one(one);
    }

    @Override
    public void write(JsonOut out, OneOrMany<T> value) throws IOException {
        if (value.many()) {
            out.list(value.all(), items);
        } else {
            out.value(value.all().get(0), items);
        }
    }

    @Override
    public boolean reads() {
        return items.reads();
    }
}
