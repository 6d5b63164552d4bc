package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.AnnouncementDisplay;

/** Reads and writes {@link AnnouncementDisplay}. */
@Generated("io.github.quarkusmisskey.generator")
final class AnnouncementDisplayJson extends JsonType<AnnouncementDisplay> {

    static final AnnouncementDisplayJson TYPE = new AnnouncementDisplayJson();

    private AnnouncementDisplayJson() {}

    @Override
    public AnnouncementDisplay read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "dialog" -> AnnouncementDisplay.DIALOG;
            case "normal" -> AnnouncementDisplay.NORMAL;
            case "banner" -> AnnouncementDisplay.BANNER;
            default -> new AnnouncementDisplay(word);
        };
    }

    @Override
    public void write(JsonOut json, AnnouncementDisplay value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
