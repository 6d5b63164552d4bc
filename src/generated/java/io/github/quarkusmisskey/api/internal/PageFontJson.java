package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.PageFont;

/** Reads and writes {@link PageFont}. */
@Generated("io.github.quarkusmisskey.generator")
final class PageFontJson extends JsonType<PageFont> {

    static final PageFontJson TYPE = new PageFontJson();

    private PageFontJson() {}

    @Override
    public PageFont read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "serif" -> PageFont.SERIF;
            case "sans-serif" -> PageFont.SANS_SERIF;
            default -> new PageFont(word);
        };
    }

    @Override
    public void write(JsonOut json, PageFont value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
