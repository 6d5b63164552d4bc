package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.NoteChannel;

/** Reads and writes {@link NoteChannel}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteChannelJson extends ObjectType<NoteChannel> {

    static final NoteChannelJson TYPE = new NoteChannelJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name",
            "color",
            "isSensitive",
            "allowRenoteToExternal",
            "userId");

    private NoteChannelJson() {}

    @Override
    public NoteChannel read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        String color = null;
        Boolean isSensitive = null;
        Boolean allowRenoteToExternal = null;
        String userId = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                case 2 -> color = json.text();
                case 3 -> isSensitive = json.flag();
                case 4 -> allowRenoteToExternal = json.flag();
                case 5 -> userId = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new NoteChannel(
                id,
                name,
                color,
                isSensitive,
                allowRenoteToExternal,
                userId,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NoteChannel value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.text("color", value.color());
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("allowRenoteToExternal", value.allowRenoteToExternal(), Scalars.FLAG);
        json.text("userId", value.userId());
        json.unknown(value.unknown());
    }
}
