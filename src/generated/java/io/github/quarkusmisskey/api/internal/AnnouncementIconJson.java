package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.AnnouncementIcon;

/** Reads and writes {@link AnnouncementIcon}. */
@Generated("io.github.quarkusmisskey.generator")
final class AnnouncementIconJson extends JsonType<AnnouncementIcon> {

    static final AnnouncementIconJson TYPE = new AnnouncementIconJson();

    private AnnouncementIconJson() {}

    @Override
    public AnnouncementIcon read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "info" -> AnnouncementIcon.INFO;
            case "warning" -> AnnouncementIcon.WARNING;
            case "error" -> AnnouncementIcon.ERROR;
            case "success" -> AnnouncementIcon.SUCCESS;
            default -> new AnnouncementIcon(word);
        };
    }

    @Override
    public void write(JsonOut json, AnnouncementIcon value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
