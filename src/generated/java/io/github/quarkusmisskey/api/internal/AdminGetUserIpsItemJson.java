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

    private AdminGetUserIpsItemJson() {}

    @Override
    public AdminGetUserIpsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String ip = null;
        Instant createdAt = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "ip" -> ip = json.text();
                case "createdAt" -> createdAt = json.instant();
                default -> unknown = json.keep(member, unknown);
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
