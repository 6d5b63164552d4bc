package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.FederationMode;

/** Reads and writes {@link FederationMode}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationModeJson extends JsonType<FederationMode> {

    static final FederationModeJson TYPE = new FederationModeJson();

    private FederationModeJson() {}

    @Override
    public FederationMode read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "all" -> FederationMode.ALL;
            case "specified" -> FederationMode.SPECIFIED;
            case "none" -> FederationMode.NONE;
            default -> new FederationMode(word);
        };
    }

    @Override
    public void write(JsonOut json, FederationMode value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
