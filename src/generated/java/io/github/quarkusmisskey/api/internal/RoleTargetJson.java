package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.RoleTarget;

/** Reads and writes {@link RoleTarget}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleTargetJson extends JsonType<RoleTarget> {

    static final RoleTargetJson TYPE = new RoleTargetJson();

    private RoleTargetJson() {}

    @Override
    public RoleTarget read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "manual" -> RoleTarget.MANUAL;
            case "conditional" -> RoleTarget.CONDITIONAL;
            default -> new RoleTarget(word);
        };
    }

    @Override
    public void write(JsonOut json, RoleTarget value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
