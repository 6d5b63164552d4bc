package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Antenna;
import io.github.quarkusmisskey.api.model.AntennaSrc;

/** Reads and writes {@link Antenna}. */
@Generated("io.github.quarkusmisskey.generator")
final class AntennaJson extends ObjectType<Antenna> {

    static final AntennaJson TYPE = new AntennaJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "name",
            "keywords",
            "excludeKeywords",
            "src",
            "userListId",
            "users",
            "caseSensitive",
            "localOnly",
            "excludeBots",
            "withReplies",
            "withFile",
            "isActive",
            "hasUnreadNote",
            "notify",
            "excludeNotesInSensitiveChannel");

    private AntennaJson() {}

    @Override
    public Antenna read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String name = null;
        List<List<String>> keywords = null;
        List<List<String>> excludeKeywords = null;
        AntennaSrc src = null;
        String userListId = null;
        List<String> users = null;
        Boolean caseSensitive = null;
        Boolean localOnly = null;
        Boolean excludeBots = null;
        Boolean withReplies = null;
        Boolean withFile = null;
        Boolean isActive = null;
        Boolean hasUnreadNote = null;
        Boolean notifyValue = null;
        Boolean excludeNotesInSensitiveChannel = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> name = json.text();
                case 3 -> keywords = json.list(ListType.of(Scalars.TEXT));
                case 4 -> excludeKeywords = json.list(ListType.of(Scalars.TEXT));
                case 5 -> src = AntennaSrcJson.TYPE.read(json);
                case 6 -> userListId = json.text();
                case 7 -> users = json.list(Scalars.TEXT);
                case 8 -> caseSensitive = json.flag();
                case 9 -> localOnly = json.flag();
                case 10 -> excludeBots = json.flag();
                case 11 -> withReplies = json.flag();
                case 12 -> withFile = json.flag();
                case 13 -> isActive = json.flag();
                case 14 -> hasUnreadNote = json.flag();
                case 15 -> notifyValue = json.flag();
                case 16 -> excludeNotesInSensitiveChannel = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Antenna(
                id,
                createdAt,
                name,
                keywords,
                excludeKeywords,
                src,
                userListId,
                users,
                caseSensitive,
                localOnly,
                excludeBots,
                withReplies,
                withFile,
                isActive,
                hasUnreadNote,
                notifyValue,
                excludeNotesInSensitiveChannel,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Antenna value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.member("keywords", value.keywords(), ListType.of(ListType.of(Scalars.TEXT)));
        json.member("excludeKeywords", value.excludeKeywords(), ListType.of(ListType.of(Scalars.TEXT)));
        json.member("src", value.src(), AntennaSrcJson.TYPE);
        json.text("userListId", value.userListId());
        json.member("users", value.users(), ListType.of(Scalars.TEXT));
        json.member("caseSensitive", value.caseSensitive(), Scalars.FLAG);
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("excludeBots", value.excludeBots(), Scalars.FLAG);
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
        json.member("withFile", value.withFile(), Scalars.FLAG);
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.member("hasUnreadNote", value.hasUnreadNote(), Scalars.FLAG);
        json.member("notify", value.notifyValue(), Scalars.FLAG);
        json.member("excludeNotesInSensitiveChannel", value.excludeNotesInSensitiveChannel(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
