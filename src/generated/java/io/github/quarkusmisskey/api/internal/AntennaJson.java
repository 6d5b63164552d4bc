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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "name" -> name = json.text();
                case "keywords" -> keywords = json.list(ListType.of(Scalars.TEXT));
                case "excludeKeywords" -> excludeKeywords = json.list(ListType.of(Scalars.TEXT));
                case "src" -> src = AntennaSrcJson.TYPE.read(json);
                case "userListId" -> userListId = json.text();
                case "users" -> users = json.list(Scalars.TEXT);
                case "caseSensitive" -> caseSensitive = json.flag();
                case "localOnly" -> localOnly = json.flag();
                case "excludeBots" -> excludeBots = json.flag();
                case "withReplies" -> withReplies = json.flag();
                case "withFile" -> withFile = json.flag();
                case "isActive" -> isActive = json.flag();
                case "hasUnreadNote" -> hasUnreadNote = json.flag();
                case "notify" -> notifyValue = json.flag();
                case "excludeNotesInSensitiveChannel" -> excludeNotesInSensitiveChannel = json.flag();
                default -> unknown = json.keep(member, unknown);
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
