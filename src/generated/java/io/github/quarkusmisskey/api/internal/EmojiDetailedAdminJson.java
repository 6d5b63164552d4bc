package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.EmojiDetailedAdmin;

/** Reads and writes {@link EmojiDetailedAdmin}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmojiDetailedAdminJson extends ObjectType<EmojiDetailedAdmin> {

    static final EmojiDetailedAdminJson TYPE = new EmojiDetailedAdminJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "updatedAt",
            "name",
            "host",
            "publicUrl",
            "originalUrl",
            "uri",
            "type",
            "aliases",
            "category",
            "license",
            "localOnly",
            "isSensitive",
            "roleIdsThatCanBeUsedThisEmojiAsReaction");

    private EmojiDetailedAdminJson() {}

    @Override
    public EmojiDetailedAdmin read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant updatedAt = null;
        String name = null;
        String host = null;
        String publicUrl = null;
        String originalUrl = null;
        String uri = null;
        String type = null;
        List<String> aliases = null;
        String category = null;
        String license = null;
        Boolean localOnly = null;
        Boolean isSensitive = null;
        List<EmojiDetailedAdmin.RoleIdsThatCanBeUsedThisEmojiAsReaction> roleIdsThatCanBeUsedThisEmojiAsReaction = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> updatedAt = json.instant();
                case 2 -> name = json.text();
                case 3 -> host = json.text();
                case 4 -> publicUrl = json.text();
                case 5 -> originalUrl = json.text();
                case 6 -> uri = json.text();
                case 7 -> type = json.text();
                case 8 -> aliases = json.list(Scalars.TEXT);
                case 9 -> category = json.text();
                case 10 -> license = json.text();
                case 11 -> localOnly = json.flag();
                case 12 -> isSensitive = json.flag();
                case 13 -> roleIdsThatCanBeUsedThisEmojiAsReaction = json.list(EmojiDetailedAdminJson.EmojiDetailedAdminRoleIdsThatCanBeUsedThisEmojiAsReactionJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new EmojiDetailedAdmin(
                id,
                updatedAt,
                name,
                host,
                publicUrl,
                originalUrl,
                uri,
                type,
                aliases,
                category,
                license,
                localOnly,
                isSensitive,
                roleIdsThatCanBeUsedThisEmojiAsReaction,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, EmojiDetailedAdmin value) throws IOException {
        json.text("id", value.id());
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.text("host", value.host());
        json.text("publicUrl", value.publicUrl());
        json.text("originalUrl", value.originalUrl());
        json.text("uri", value.uri());
        json.text("type", value.type());
        json.member("aliases", value.aliases(), ListType.of(Scalars.TEXT));
        json.text("category", value.category());
        json.text("license", value.license());
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("roleIdsThatCanBeUsedThisEmojiAsReaction", value.roleIdsThatCanBeUsedThisEmojiAsReaction(), ListType.of(EmojiDetailedAdminJson.EmojiDetailedAdminRoleIdsThatCanBeUsedThisEmojiAsReactionJson.TYPE));
        json.unknown(value.unknown());
    }

    static final class EmojiDetailedAdminRoleIdsThatCanBeUsedThisEmojiAsReactionJson extends ObjectType<EmojiDetailedAdmin.RoleIdsThatCanBeUsedThisEmojiAsReaction> {

        static final EmojiDetailedAdminRoleIdsThatCanBeUsedThisEmojiAsReactionJson TYPE = new EmojiDetailedAdminRoleIdsThatCanBeUsedThisEmojiAsReactionJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "name");

        private EmojiDetailedAdminRoleIdsThatCanBeUsedThisEmojiAsReactionJson() {}

        @Override
        public EmojiDetailedAdmin.RoleIdsThatCanBeUsedThisEmojiAsReaction read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            String name = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> name = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new EmojiDetailedAdmin.RoleIdsThatCanBeUsedThisEmojiAsReaction(
                    id,
                    name,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, EmojiDetailedAdmin.RoleIdsThatCanBeUsedThisEmojiAsReaction value) throws IOException {
            json.text("id", value.id());
            json.text("name", value.name());
            json.unknown(value.unknown());
        }
    }
}
