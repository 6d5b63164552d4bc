package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

/** Readers and writers of scalar values. */
final class Scalars {

    static final JsonType<String> TEXT = new Text();
    static final JsonType<Boolean> FLAG = new Flag();
    static final JsonType<Integer> INTEGER = new Int();
    static final JsonType<Long> WHOLE = new Whole();
    static final JsonType<Double> NUMBER = new Fraction();
    static final JsonType<Instant> INSTANT = new Time();
    static final JsonType<JsonNode> TREE = new Tree();
    static final JsonType<Object> ANY = new Any();

    private Scalars() {}

    private static final class Text extends JsonType<String> {
        @Override
        public String read(JsonIn in) throws IOException {
            return in.text();
        }

        @Override
        public void write(JsonOut out, String value) throws IOException {
            out.generator().writeString(value);
        }
    }

    private static final class Flag extends JsonType<Boolean> {
        @Override
        public Boolean read(JsonIn in) throws IOException {
            return in.flag();
        }

        @Override
        public void write(JsonOut out, Boolean value) throws IOException {
            out.generator().writeBoolean(value);
        }
    }

    private static final class Int extends JsonType<Integer> {
        @Override
        public Integer read(JsonIn in) throws IOException {
            return in.integer();
        }

        @Override
        public void write(JsonOut out, Integer value) throws IOException {
            out.generator().writeNumber(value);
        }
    }

    private static final class Whole extends JsonType<Long> {
        @Override
        public Long read(JsonIn in) throws IOException {
            return in.whole();
        }

        @Override
        public void write(JsonOut out, Long value) throws IOException {
            out.generator().writeNumber(value);
        }
    }

    private static final class Fraction extends JsonType<Double> {
        @Override
        public Double read(JsonIn in) throws IOException {
            return in.number();
        }

        @Override
        public void write(JsonOut out, Double value) throws IOException {
            out.generator().writeNumber(value);
        }
    }

    private static final class Time extends JsonType<Instant> {
        @Override
        public Instant read(JsonIn in) throws IOException {
            return in.instant();
        }

        @Override
        public void write(JsonOut out, Instant value) throws IOException {
            out.generator().writeString(Instants.text(value));
        }
    }

    private static final class Tree extends JsonType<JsonNode> {
        @Override
        public JsonNode read(JsonIn in) throws IOException {
            return in.tree();
        }

        @Override
        public void write(JsonOut out, JsonNode value) throws IOException {
            out.generator().writeTree(value);
        }
    }

    /** Values of any type that only callers provide; Jackson writes them. */
    private static final class Any extends JsonType<Object> {
        @Override
        public Object read(JsonIn in) throws IOException {
            return in.tree();
        }

        @Override
        public void write(JsonOut out, Object value) throws IOException {
            out.generator().writePOJO(value);
        }
    }
}
