package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminGetUserIpsItem;

/** Reads and writes {@link AdminGetUserIpsItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminGetUserIpsItemJson extends ObjectType<AdminGetUserIpsItem> {

    static final AdminGetUserIpsItemJson TYPE = new AdminGetUserIpsItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "ip",
            "createdAt");

    private AdminGetUserIpsItemJson() {}

    @Override
    public AdminGetUserIpsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String ip = null;
        Instant createdAt = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> ip = json.text();
                case 1 -> createdAt = json.instant();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminGetUserIpsItem(
                ip,
                createdAt,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminGetUserIpsItem value) throws IOException {
        json.text("ip", value.ip());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.unknown(value.unknown());
    }
}
