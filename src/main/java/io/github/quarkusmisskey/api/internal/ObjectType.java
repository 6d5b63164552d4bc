package io.github.quarkusmisskey.api.internal;

import java.io.IOException;

/** Reads and writes objects. */
abstract class ObjectType<T> extends JsonType<T> {

    @Override
    public final void write(JsonOut out, T value) throws IOException {
        out.beginObject();
        members(out, value);
        out.endObject();
    }

    @Override
    public abstract void members(JsonOut out, T value) throws IOException;
}
