package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.GetAvatarDecorationsItem;

/** Reads and writes {@link GetAvatarDecorationsItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class GetAvatarDecorationsItemJson extends ObjectType<GetAvatarDecorationsItem> {

    static final GetAvatarDecorationsItemJson TYPE = new GetAvatarDecorationsItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name",
            "description",
            "url",
            "roleIdsThatCanBeUsedThisDecoration",
            "category");

    private GetAvatarDecorationsItemJson() {}

    @Override
    public GetAvatarDecorationsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        String description = null;
        String url = null;
        List<String> roleIdsThatCanBeUsedThisDecoration = null;
        String category = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                case 2 -> description = json.text();
                case 3 -> url = json.text();
                case 4 -> roleIdsThatCanBeUsedThisDecoration = json.list(Scalars.TEXT);
                case 5 -> category = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new GetAvatarDecorationsItem(
                id,
                name,
                description,
                url,
                roleIdsThatCanBeUsedThisDecoration,
                category,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, GetAvatarDecorationsItem value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.text("description", value.description());
        json.text("url", value.url());
        json.member("roleIdsThatCanBeUsedThisDecoration", value.roleIdsThatCanBeUsedThisDecoration(), ListType.of(Scalars.TEXT));
        json.text("category", value.category());
        json.unknown(value.unknown());
    }
}
