package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.IAppsItem;

/** Reads and writes {@link IAppsItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class IAppsItemJson extends ObjectType<IAppsItem> {

    static final IAppsItemJson TYPE = new IAppsItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name",
            "createdAt",
            "lastUsedAt",
            "permission",
            "iconUrl",
            "description");

    private IAppsItemJson() {}

    @Override
    public IAppsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        Instant createdAt = null;
        Instant lastUsedAt = null;
        List<String> permission = null;
        String iconUrl = null;
        String description = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                case 2 -> createdAt = json.instant();
                case 3 -> lastUsedAt = json.instant();
                case 4 -> permission = json.list(Scalars.TEXT);
                case 5 -> iconUrl = json.text();
                case 6 -> description = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new IAppsItem(
                id,
                name,
                createdAt,
                lastUsedAt,
                permission,
                iconUrl,
                description,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, IAppsItem value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("lastUsedAt", value.lastUsedAt(), Scalars.INSTANT);
        json.member("permission", value.permission(), ListType.of(Scalars.TEXT));
        json.text("iconUrl", value.iconUrl());
        json.text("description", value.description());
        json.unknown(value.unknown());
    }
}
