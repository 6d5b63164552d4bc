package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Channel;
import io.github.quarkusmisskey.api.model.Note;

/** Reads and writes {@link Channel}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelJson extends ObjectType<Channel> {

    static final ChannelJson TYPE = new ChannelJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "lastNotedAt",
            "name",
            "description",
            "userId",
            "bannerUrl",
            "bannerId",
            "pinnedNoteIds",
            "color",
            "isArchived",
            "usersCount",
            "notesCount",
            "isSensitive",
            "allowRenoteToExternal",
            "isFollowing",
            "isFavorited",
            "isMuting",
            "pinnedNotes");

    private ChannelJson() {}

    @Override
    public Channel read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant lastNotedAt = null;
        String name = null;
        String description = null;
        String userId = null;
        String bannerUrl = null;
        String bannerId = null;
        List<String> pinnedNoteIds = null;
        String color = null;
        Boolean isArchived = null;
        Long usersCount = null;
        Long notesCount = null;
        Boolean isSensitive = null;
        Boolean allowRenoteToExternal = null;
        Boolean isFollowing = null;
        Boolean isFavorited = null;
        Boolean isMuting = null;
        List<Note> pinnedNotes = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> lastNotedAt = json.instant();
                case 3 -> name = json.text();
                case 4 -> description = json.text();
                case 5 -> userId = json.text();
                case 6 -> bannerUrl = json.text();
                case 7 -> bannerId = json.text();
                case 8 -> pinnedNoteIds = json.list(Scalars.TEXT);
                case 9 -> color = json.text();
                case 10 -> isArchived = json.flag();
                case 11 -> usersCount = json.whole();
                case 12 -> notesCount = json.whole();
                case 13 -> isSensitive = json.flag();
                case 14 -> allowRenoteToExternal = json.flag();
                case 15 -> isFollowing = json.flag();
                case 16 -> isFavorited = json.flag();
                case 17 -> isMuting = json.flag();
                case 18 -> pinnedNotes = json.list(NoteJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new Channel(
                id,
                createdAt,
                lastNotedAt,
                name,
                description,
                userId,
                bannerUrl,
                bannerId,
                pinnedNoteIds,
                color,
                isArchived,
                usersCount,
                notesCount,
                isSensitive,
                allowRenoteToExternal,
                isFollowing,
                isFavorited,
                isMuting,
                pinnedNotes,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Channel value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("lastNotedAt", value.lastNotedAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.text("description", value.description());
        json.text("userId", value.userId());
        json.text("bannerUrl", value.bannerUrl());
        json.text("bannerId", value.bannerId());
        json.member("pinnedNoteIds", value.pinnedNoteIds(), ListType.of(Scalars.TEXT));
        json.text("color", value.color());
        json.member("isArchived", value.isArchived(), Scalars.FLAG);
        json.member("usersCount", value.usersCount(), Scalars.WHOLE);
        json.member("notesCount", value.notesCount(), Scalars.WHOLE);
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("allowRenoteToExternal", value.allowRenoteToExternal(), Scalars.FLAG);
        json.member("isFollowing", value.isFollowing(), Scalars.FLAG);
        json.member("isFavorited", value.isFavorited(), Scalars.FLAG);
        json.member("isMuting", value.isMuting(), Scalars.FLAG);
        json.member("pinnedNotes", value.pinnedNotes(), ListType.of(NoteJson.TYPE));
        json.unknown(value.unknown());
    }
}
