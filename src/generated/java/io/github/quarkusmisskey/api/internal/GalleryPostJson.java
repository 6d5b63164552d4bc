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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "updatedAt" -> updatedAt = json.instant();
                case "userId" -> userId = json.text();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                case "title" -> title = json.text();
                case "description" -> description = json.text();
                case "fileIds" -> fileIds = json.list(Scalars.TEXT);
                case "files" -> files = json.list(DriveFileJson.TYPE);
                case "tags" -> tags = json.list(Scalars.TEXT);
                case "isSensitive" -> isSensitive = json.flag();
                case "likedCount" -> likedCount = json.whole();
                case "isLiked" -> isLiked = json.flag();
                default -> unknown = json.keep(member, unknown);
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
