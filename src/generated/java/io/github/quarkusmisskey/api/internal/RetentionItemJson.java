package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.RetentionItem;

/** Reads and writes {@link RetentionItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class RetentionItemJson extends ObjectType<RetentionItem> {

    static final RetentionItemJson TYPE = new RetentionItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "createdAt",
            "users",
            "data");

    private RetentionItemJson() {}

    @Override
    public RetentionItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Instant createdAt = null;
        Long users = null;
        Map<String, Long> data = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> createdAt = json.instant();
                case 1 -> users = json.whole();
                case 2 -> data = json.map(Scalars.WHOLE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new RetentionItem(
                createdAt,
                users,
                data,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RetentionItem value) throws IOException {
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("users", value.users(), Scalars.WHOLE);
        json.member("data", value.data(), MapType.of(Scalars.WHOLE));
        json.unknown(value.unknown());
    }
}
