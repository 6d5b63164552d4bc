package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminGetTableStatsItem;

/** Reads and writes {@link AdminGetTableStatsItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminGetTableStatsItemJson extends ObjectType<AdminGetTableStatsItem> {

    static final AdminGetTableStatsItemJson TYPE = new AdminGetTableStatsItemJson();

    private AdminGetTableStatsItemJson() {}

    @Override
    public AdminGetTableStatsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long count = null;
        Long size = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "count" -> count = json.whole();
                case "size" -> size = json.whole();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new AdminGetTableStatsItem(
                count,
                size,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminGetTableStatsItem value) throws IOException {
        json.member("count", value.count(), Scalars.WHOLE);
        json.member("size", value.size(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
