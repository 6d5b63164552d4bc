package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiCopyResponse;

/** Reads and writes {@link AdminEmojiCopyResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiCopyResponseJson extends ObjectType<AdminEmojiCopyResponse> {

    static final AdminEmojiCopyResponseJson TYPE = new AdminEmojiCopyResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id");

    private AdminEmojiCopyResponseJson() {}

    @Override
    public AdminEmojiCopyResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminEmojiCopyResponse(
                id,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminEmojiCopyResponse value) throws IOException {
        json.text("id", value.id());
        json.unknown(value.unknown());
    }
}
