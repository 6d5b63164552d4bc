package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminShowModerationLogsItem;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** Reads and writes {@link AdminShowModerationLogsItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminShowModerationLogsItemJson extends ObjectType<AdminShowModerationLogsItem> {

    static final AdminShowModerationLogsItemJson TYPE = new AdminShowModerationLogsItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "type",
            "info",
            "userId",
            "user");

    private AdminShowModerationLogsItemJson() {}

    @Override
    public AdminShowModerationLogsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String type = null;
        JsonNode info = null;
        String userId = null;
        UserDetailedNotMe user = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> type = json.text();
                case 3 -> info = json.tree();
                case 4 -> userId = json.text();
                case 5 -> user = UserDetailedNotMeJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminShowModerationLogsItem(
                id,
                createdAt,
                type,
                info,
                userId,
                user,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminShowModerationLogsItem value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("type", value.type());
        json.member("info", value.info(), Scalars.TREE);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserDetailedNotMeJson.TYPE);
        json.unknown(value.unknown());
    }
}
