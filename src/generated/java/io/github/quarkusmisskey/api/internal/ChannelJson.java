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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "lastNotedAt" -> lastNotedAt = json.instant();
                case "name" -> name = json.text();
                case "description" -> description = json.text();
                case "userId" -> userId = json.text();
                case "bannerUrl" -> bannerUrl = json.text();
                case "bannerId" -> bannerId = json.text();
                case "pinnedNoteIds" -> pinnedNoteIds = json.list(Scalars.TEXT);
                case "color" -> color = json.text();
                case "isArchived" -> isArchived = json.flag();
                case "usersCount" -> usersCount = json.whole();
                case "notesCount" -> notesCount = json.whole();
                case "isSensitive" -> isSensitive = json.flag();
                case "allowRenoteToExternal" -> allowRenoteToExternal = json.flag();
                case "isFollowing" -> isFollowing = json.flag();
                case "isFavorited" -> isFavorited = json.flag();
                case "isMuting" -> isMuting = json.flag();
                case "pinnedNotes" -> pinnedNotes = json.list(NoteJson.TYPE);
                default -> unknown = json.keep(member, unknown);
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
