package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.SensitiveMediaDetection;

/** Reads and writes {@link SensitiveMediaDetection}. */
@Generated("io.github.quarkusmisskey.generator")
final class SensitiveMediaDetectionJson extends JsonType<SensitiveMediaDetection> {

    static final SensitiveMediaDetectionJson TYPE = new SensitiveMediaDetectionJson();

    private SensitiveMediaDetectionJson() {}

    @Override
    public SensitiveMediaDetection read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "none" -> SensitiveMediaDetection.NONE;
            case "all" -> SensitiveMediaDetection.ALL;
            case "local" -> SensitiveMediaDetection.LOCAL;
            case "remote" -> SensitiveMediaDetection.REMOTE;
            default -> new SensitiveMediaDetection(word);
        };
    }

    @Override
    public void write(JsonOut json, SensitiveMediaDetection value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
