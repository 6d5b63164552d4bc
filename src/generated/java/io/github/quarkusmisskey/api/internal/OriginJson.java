package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.Origin;

/** Reads and writes {@link Origin}. */
@Generated("io.github.quarkusmisskey.generator")
final class OriginJson extends JsonType<Origin> {

    static final OriginJson TYPE = new OriginJson();

    private OriginJson() {}

    @Override
    public Origin read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "combined" -> Origin.COMBINED;
            case "local" -> Origin.LOCAL;
            case "remote" -> Origin.REMOTE;
            default -> new Origin(word);
        };
    }

    @Override
    public void write(JsonOut json, Origin value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
