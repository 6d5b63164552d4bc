package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.ReversiBlack;

/** Reads and writes {@link ReversiBlack}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiBlackJson extends JsonType<ReversiBlack> {

    static final ReversiBlackJson TYPE = new ReversiBlackJson();

    private ReversiBlackJson() {}

    @Override
    public ReversiBlack read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "random" -> ReversiBlack.RANDOM;
            case "1" -> ReversiBlack.VALUE_1;
            case "2" -> ReversiBlack.VALUE_2;
            default -> new ReversiBlack(word);
        };
    }

    @Override
    public void write(JsonOut json, ReversiBlack value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
