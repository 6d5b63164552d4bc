package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.EmojiSimple;

/** Reads and writes {@link EmojiSimple}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmojiSimpleJson extends ObjectType<EmojiSimple> {

    static final EmojiSimpleJson TYPE = new EmojiSimpleJson();
    private static final MemberNames NAMES = MemberNames.of(
            "aliases",
            "name",
            "category",
            "url",
            "localOnly",
            "isSensitive",
            "roleIdsThatCanBeUsedThisEmojiAsReaction");

    private EmojiSimpleJson() {}

    @Override
    public EmojiSimple read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<String> aliases = null;
        String name = null;
        String category = null;
        String url = null;
        Boolean localOnly = null;
        Boolean isSensitive = null;
        List<String> roleIdsThatCanBeUsedThisEmojiAsReaction = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> aliases = json.list(Scalars.TEXT);
                case 1 -> name = json.text();
                case 2 -> category = json.text();
                case 3 -> url = json.text();
                case 4 -> localOnly = json.flag();
                case 5 -> isSensitive = json.flag();
                case 6 -> roleIdsThatCanBeUsedThisEmojiAsReaction = json.list(Scalars.TEXT);
                default -> unknown = json.keep(unknown);
            }
        }
        return new EmojiSimple(
                aliases,
                name,
                category,
                url,
                localOnly,
                isSensitive,
                roleIdsThatCanBeUsedThisEmojiAsReaction,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, EmojiSimple value) throws IOException {
        json.member("aliases", value.aliases(), ListType.of(Scalars.TEXT));
        json.text("name", value.name());
        json.text("category", value.category());
        json.text("url", value.url());
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("roleIdsThatCanBeUsedThisEmojiAsReaction", value.roleIdsThatCanBeUsedThisEmojiAsReaction(), ListType.of(Scalars.TEXT));
        json.unknown(value.unknown());
    }
}
