package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.GalleryPost;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link GalleryPost}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryPostJson extends ObjectType<GalleryPost> {

    static final GalleryPostJson TYPE = new GalleryPostJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "updatedAt",
            "userId",
            "user",
            "title",
            "description",
            "fileIds",
            "files",
            "tags",
            "isSensitive",
            "likedCount",
            "isLiked");

    private GalleryPostJson() {}

    @Override
    public GalleryPost read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        String userId = null;
        UserLite user = null;
        String title = null;
        String description = null;
        List<String> fileIds = null;
        List<DriveFile> files = null;
        List<String> tags = null;
        Boolean isSensitive = null;
        Long likedCount = null;
        Boolean isLiked = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> updatedAt = json.instant();
                case 3 -> userId = json.text();
                case 4 -> user = UserLiteJson.TYPE.read(json);
                case 5 -> title = json.text();
                case 6 -> description = json.text();
                case 7 -> fileIds = json.list(Scalars.TEXT);
                case 8 -> files = json.list(DriveFileJson.TYPE);
                case 9 -> tags = json.list(Scalars.TEXT);
                case 10 -> isSensitive = json.flag();
                case 11 -> likedCount = json.whole();
                case 12 -> isLiked = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new GalleryPost(
                id,
                createdAt,
                updatedAt,
                userId,
                user,
                title,
                description,
                fileIds,
                files,
                tags,
                isSensitive,
                likedCount,
                isLiked,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, GalleryPost value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("title", value.title());
        json.text("description", value.description());
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.member("files", value.files(), ListType.of(DriveFileJson.TYPE));
        json.member("tags", value.tags(), ListType.of(Scalars.TEXT));
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("likedCount", value.likedCount(), Scalars.WHOLE);
        json.member("isLiked", value.isLiked(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
