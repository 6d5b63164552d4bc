package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.AntennaSrc;

/** Reads and writes {@link AntennaSrc}. */
@Generated("io.github.quarkusmisskey.generator")
final class AntennaSrcJson extends JsonType<AntennaSrc> {

    static final AntennaSrcJson TYPE = new AntennaSrcJson();

    private AntennaSrcJson() {}

    @Override
    public AntennaSrc read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "home" -> AntennaSrc.HOME;
            case "all" -> AntennaSrc.ALL;
            case "users" -> AntennaSrc.USERS;
            case "list" -> AntennaSrc.LIST;
            case "users_blacklist" -> AntennaSrc.USERS_BLACKLIST;
            default -> new AntennaSrc(word);
        };
    }

    @Override
    public void write(JsonOut json, AntennaSrc value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
