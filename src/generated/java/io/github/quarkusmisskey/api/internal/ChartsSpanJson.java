package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.ChartsSpan;

/** Reads and writes {@link ChartsSpan}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsSpanJson extends JsonType<ChartsSpan> {

    static final ChartsSpanJson TYPE = new ChartsSpanJson();

    private ChartsSpanJson() {}

    @Override
    public ChartsSpan read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "day" -> ChartsSpan.DAY;
            case "hour" -> ChartsSpan.HOUR;
            default -> new ChartsSpan(word);
        };
    }

    @Override
    public void write(JsonOut json, ChartsSpan value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
