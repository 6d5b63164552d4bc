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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "inbox" -> inbox = json.text();
                case "status" -> status = RelayStatusJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
