package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminGetIndexStatsItem;

/** Reads and writes {@link AdminGetIndexStatsItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminGetIndexStatsItemJson extends ObjectType<AdminGetIndexStatsItem> {

    static final AdminGetIndexStatsItemJson TYPE = new AdminGetIndexStatsItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "tablename",
            "indexname");

    private AdminGetIndexStatsItemJson() {}

    @Override
    public AdminGetIndexStatsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String tablename = null;
        String indexname = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> tablename = json.text();
                case 1 -> indexname = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminGetIndexStatsItem(
                tablename,
                indexname,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminGetIndexStatsItem value) throws IOException {
        json.text("tablename", value.tablename());
        json.text("indexname", value.indexname());
        json.unknown(value.unknown());
    }
}
