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
    private static final MemberNames NAMES = MemberNames.of(
            "count",
            "size");

    private AdminGetTableStatsItemJson() {}

    @Override
    public AdminGetTableStatsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long count = null;
        Long size = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> count = json.whole();
                case 1 -> size = json.whole();
                default -> unknown = json.keep(unknown);
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
