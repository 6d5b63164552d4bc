package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.relays.AdminRelaysListItem;
import io.github.quarkusmisskey.api.model.RelayStatus;

/** Reads and writes {@link AdminRelaysListItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRelaysListItemJson extends ObjectType<AdminRelaysListItem> {

    static final AdminRelaysListItemJson TYPE = new AdminRelaysListItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "inbox",
            "status");

    private AdminRelaysListItemJson() {}

    @Override
    public AdminRelaysListItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String inbox = null;
        RelayStatus status = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> inbox = json.text();
                case 2 -> status = RelayStatusJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminRelaysListItem(
                id,
                inbox,
                status,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminRelaysListItem value) throws IOException {
        json.text("id", value.id());
        json.text("inbox", value.inbox());
        json.member("status", value.status(), RelayStatusJson.TYPE);
        json.unknown(value.unknown());
    }
}
