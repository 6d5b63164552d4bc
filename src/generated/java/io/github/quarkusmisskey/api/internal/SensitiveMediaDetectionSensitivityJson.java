package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.SensitiveMediaDetectionSensitivity;

/** Reads and writes {@link SensitiveMediaDetectionSensitivity}. */
@Generated("io.github.quarkusmisskey.generator")
final class SensitiveMediaDetectionSensitivityJson extends JsonType<SensitiveMediaDetectionSensitivity> {

    static final SensitiveMediaDetectionSensitivityJson TYPE = new SensitiveMediaDetectionSensitivityJson();

    private SensitiveMediaDetectionSensitivityJson() {}

    @Override
    public SensitiveMediaDetectionSensitivity read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "medium" -> SensitiveMediaDetectionSensitivity.MEDIUM;
            case "low" -> SensitiveMediaDetectionSensitivity.LOW;
            case "high" -> SensitiveMediaDetectionSensitivity.HIGH;
            case "veryLow" -> SensitiveMediaDetectionSensitivity.VERY_LOW;
            case "veryHigh" -> SensitiveMediaDetectionSensitivity.VERY_HIGH;
            default -> new SensitiveMediaDetectionSensitivity(word);
        };
    }

    @Override
    public void write(JsonOut json, SensitiveMediaDetectionSensitivity value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
