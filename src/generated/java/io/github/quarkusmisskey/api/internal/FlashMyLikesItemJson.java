package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.flash.FlashMyLikesItem;
import io.github.quarkusmisskey.api.model.Flash;

/** Reads and writes {@link FlashMyLikesItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashMyLikesItemJson extends ObjectType<FlashMyLikesItem> {

    static final FlashMyLikesItemJson TYPE = new FlashMyLikesItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "flash");

    private FlashMyLikesItemJson() {}

    @Override
    public FlashMyLikesItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Flash flash = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> flash = FlashJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new FlashMyLikesItem(
                id,
                flash,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, FlashMyLikesItem value) throws IOException {
        json.text("id", value.id());
        json.member("flash", value.flash(), FlashJson.TYPE);
        json.unknown(value.unknown());
    }
}
