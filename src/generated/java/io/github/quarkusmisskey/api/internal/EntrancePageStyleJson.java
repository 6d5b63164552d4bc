package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.EntrancePageStyle;

/** Reads and writes {@link EntrancePageStyle}. */
@Generated("io.github.quarkusmisskey.generator")
final class EntrancePageStyleJson extends JsonType<EntrancePageStyle> {

    static final EntrancePageStyleJson TYPE = new EntrancePageStyleJson();

    private EntrancePageStyleJson() {}

    @Override
    public EntrancePageStyle read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "classic" -> EntrancePageStyle.CLASSIC;
            case "simple" -> EntrancePageStyle.SIMPLE;
            default -> new EntrancePageStyle(word);
        };
    }

    @Override
    public void write(JsonOut json, EntrancePageStyle value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
