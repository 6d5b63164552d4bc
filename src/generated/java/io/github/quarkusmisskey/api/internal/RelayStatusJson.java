package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.RelayStatus;

/** Reads and writes {@link RelayStatus}. */
@Generated("io.github.quarkusmisskey.generator")
final class RelayStatusJson extends JsonType<RelayStatus> {

    static final RelayStatusJson TYPE = new RelayStatusJson();

    private RelayStatusJson() {}

    @Override
    public RelayStatus read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "requesting" -> RelayStatus.REQUESTING;
            case "accepted" -> RelayStatus.ACCEPTED;
            case "rejected" -> RelayStatus.REJECTED;
            default -> new RelayStatus(word);
        };
    }

    @Override
    public void write(JsonOut json, RelayStatus value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
