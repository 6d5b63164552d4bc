package io.github.quarkusmisskey.api.internal;

/** Writes objects that only callers create. */
abstract class RequestType<T> extends ObjectType<T> {

    @Override
    public final T read(JsonIn in) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " only writes");
    }

    @Override
    public final boolean reads() {
        return false;
    }
}
