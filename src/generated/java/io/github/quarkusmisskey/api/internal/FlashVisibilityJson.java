package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.FlashVisibility;

/** Reads and writes {@link FlashVisibility}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashVisibilityJson extends JsonType<FlashVisibility> {

    static final FlashVisibilityJson TYPE = new FlashVisibilityJson();

    private FlashVisibilityJson() {}

    @Override
    public FlashVisibility read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "private" -> FlashVisibility.PRIVATE;
            case "public" -> FlashVisibility.PUBLIC;
            default -> new FlashVisibility(word);
        };
    }

    @Override
    public void write(JsonOut json, FlashVisibility value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
