package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.UgcVisibilityForVisitor;

/** Reads and writes {@link UgcVisibilityForVisitor}. */
@Generated("io.github.quarkusmisskey.generator")
final class UgcVisibilityForVisitorJson extends JsonType<UgcVisibilityForVisitor> {

    static final UgcVisibilityForVisitorJson TYPE = new UgcVisibilityForVisitorJson();

    private UgcVisibilityForVisitorJson() {}

    @Override
    public UgcVisibilityForVisitor read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "all" -> UgcVisibilityForVisitor.ALL;
            case "local" -> UgcVisibilityForVisitor.LOCAL;
            case "none" -> UgcVisibilityForVisitor.NONE;
            default -> new UgcVisibilityForVisitor(word);
        };
    }

    @Override
    public void write(JsonOut json, UgcVisibilityForVisitor value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
