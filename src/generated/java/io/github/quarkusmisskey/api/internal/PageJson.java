package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.Page;
import io.github.quarkusmisskey.api.model.PageBlock;
import io.github.quarkusmisskey.api.model.PageFont;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link Page}. */
@Generated("io.github.quarkusmisskey.generator")
final class PageJson extends ObjectType<Page> {

    static final PageJson TYPE = new PageJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "updatedAt",
            "userId",
            "user",
            "content",
            "variables",
            "title",
            "name",
            "summary",
            "hideTitleWhenPinned",
            "alignCenter",
            "font",
            "script",
            "eyeCatchingImageId",
            "eyeCatchingImage",
            "attachedFiles",
            "likedCount",
            "isLiked");

    private PageJson() {}

    @Override
    public Page read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        String userId = null;
        UserLite user = null;
        List<PageBlock> content = null;
        List<JsonNode> variables = null;
        String title = null;
        String name = null;
        String summary = null;
        Boolean hideTitleWhenPinned = null;
        Boolean alignCenter = null;
        PageFont font = null;
        String script = null;
        String eyeCatchingImageId = null;
        DriveFile eyeCatchingImage = null;
        List<DriveFile> attachedFiles = null;
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
                case 5 -> content = json.list(PageBlockJson.TYPE);
                case 6 -> variables = json.list(Scalars.TREE);
                case 7 -> title = json.text();
                case 8 -> name = json.text();
                case 9 -> summary = json.text();
                case 10 -> hideTitleWhenPinned = json.flag();
                case 11 -> alignCenter = json.flag();
                case 12 -> font = PageFontJson.TYPE.read(json);
                case 13 -> script = json.text();
                case 14 -> eyeCatchingImageId = json.text();
                case 15 -> eyeCatchingImage = DriveFileJson.TYPE.read(json);
                case 16 -> attachedFiles = json.list(DriveFileJson.TYPE);
                case 17 -> likedCount = json.whole();
                case 18 -> isLiked = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Page(
                id,
                createdAt,
                updatedAt,
                userId,
                user,
                content,
                variables,
                title,
                name,
                summary,
                hideTitleWhenPinned,
                alignCenter,
                font,
                script,
                eyeCatchingImageId,
                eyeCatchingImage,
                attachedFiles,
                likedCount,
                isLiked,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Page value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.member("content", value.content(), ListType.of(PageBlockJson.TYPE));
        json.member("variables", value.variables(), ListType.of(Scalars.TREE));
        json.text("title", value.title());
        json.text("name", value.name());
        json.text("summary", value.summary());
        json.member("hideTitleWhenPinned", value.hideTitleWhenPinned(), Scalars.FLAG);
        json.member("alignCenter", value.alignCenter(), Scalars.FLAG);
        json.member("font", value.font(), PageFontJson.TYPE);
        json.text("script", value.script());
        json.text("eyeCatchingImageId", value.eyeCatchingImageId());
        json.member("eyeCatchingImage", value.eyeCatchingImage(), DriveFileJson.TYPE);
        json.member("attachedFiles", value.attachedFiles(), ListType.of(DriveFileJson.TYPE));
        json.member("likedCount", value.likedCount(), Scalars.WHOLE);
        json.member("isLiked", value.isLiked(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
