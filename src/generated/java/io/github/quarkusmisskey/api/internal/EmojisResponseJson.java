package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.EmojiSimple;
import io.github.quarkusmisskey.api.server.EmojisResponse;

/** Reads and writes {@link EmojisResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmojisResponseJson extends ObjectType<EmojisResponse> {

    static final EmojisResponseJson TYPE = new EmojisResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "emojis");

    private EmojisResponseJson() {}

    @Override
    public EmojisResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<EmojiSimple> emojis = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> emojis = json.list(EmojiSimpleJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new EmojisResponse(
                emojis,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, EmojisResponse value) throws IOException {
        json.member("emojis", value.emojis(), ListType.of(EmojiSimpleJson.TYPE));
        json.unknown(value.unknown());
    }
}
