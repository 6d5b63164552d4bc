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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "name" -> name = json.text();
                case "description" -> description = json.text();
                case "url" -> url = json.text();
                case "roleIdsThatCanBeUsedThisDecoration" -> roleIdsThatCanBeUsedThisDecoration = json.list(Scalars.TEXT);
                case "category" -> category = json.text();
                default -> unknown = json.keep(member, unknown);
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
