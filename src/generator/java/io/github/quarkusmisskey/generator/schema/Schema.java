package io.github.quarkusmisskey.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** One place of the document. Two places are two schemas even if they say the same, so it has no {@code equals}. */
public final class Schema {

    private final Shape shape;
    private final boolean nullable;
    private final JsonNode source;

    public Schema(Shape shape, boolean nullable, JsonNode source) {
        this.shape = shape;
        this.nullable = nullable;
        this.source = source;
    }

    public Shape shape() {
        return shape;
    }

    public boolean nullable() {
        return nullable;
    }

    /** The JSON of the place: limits and defaults are read from it where they are told. */
    public JsonNode source() {
        return source;
    }

    /** The same place, understood better. */
    public Schema as(Shape better, boolean orNull) {
        return new Schema(better, nullable || orNull, source);
    }

    @Override
    public String toString() {
        return shape.getClass().getSimpleName() + (nullable ? "?" : "");
    }
}
