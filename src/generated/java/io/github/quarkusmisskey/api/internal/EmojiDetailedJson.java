package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.EmojiDetailed;

/** Reads and writes {@link EmojiDetailed}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmojiDetailedJson extends ObjectType<EmojiDetailed> {

    static final EmojiDetailedJson TYPE = new EmojiDetailedJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "aliases",
            "name",
            "category",
            "host",
            "url",
            "license",
            "isSensitive",
            "localOnly",
            "roleIdsThatCanBeUsedThisEmojiAsReaction");

    private EmojiDetailedJson() {}

    @Override
    public EmojiDetailed read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        List<String> aliases = null;
        String name = null;
        String category = null;
        String host = null;
        String url = null;
        String license = null;
        Boolean isSensitive = null;
        Boolean localOnly = null;
        List<String> roleIdsThatCanBeUsedThisEmojiAsReaction = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> aliases = json.list(Scalars.TEXT);
                case 2 -> name = json.text();
                case 3 -> category = json.text();
                case 4 -> host = json.text();
                case 5 -> url = json.text();
                case 6 -> license = json.text();
                case 7 -> isSensitive = json.flag();
                case 8 -> localOnly = json.flag();
                case 9 -> roleIdsThatCanBeUsedThisEmojiAsReaction = json.list(Scalars.TEXT);
                default -> unknown = json.keep(unknown);
            }
        }
        return new EmojiDetailed(
                id,
                aliases,
                name,
                category,
                host,
                url,
                license,
                isSensitive,
                localOnly,
                roleIdsThatCanBeUsedThisEmojiAsReaction,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, EmojiDetailed value) throws IOException {
        json.text("id", value.id());
        json.member("aliases", value.aliases(), ListType.of(Scalars.TEXT));
        json.text("name", value.name());
        json.text("category", value.category());
        json.text("host", value.host());
        json.text("url", value.url());
        json.text("license", value.license());
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("roleIdsThatCanBeUsedThisEmojiAsReaction", value.roleIdsThatCanBeUsedThisEmojiAsReaction(), ListType.of(Scalars.TEXT));
        json.unknown(value.unknown());
    }
}
