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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "updatedAt" -> updatedAt = json.instant();
                case "userId" -> userId = json.text();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                case "content" -> content = json.list(PageBlockJson.TYPE);
                case "variables" -> variables = json.list(Scalars.TREE);
                case "title" -> title = json.text();
                case "name" -> name = json.text();
                case "summary" -> summary = json.text();
                case "hideTitleWhenPinned" -> hideTitleWhenPinned = json.flag();
                case "alignCenter" -> alignCenter = json.flag();
                case "font" -> font = PageFontJson.TYPE.read(json);
                case "script" -> script = json.text();
                case "eyeCatchingImageId" -> eyeCatchingImageId = json.text();
                case "eyeCatchingImage" -> eyeCatchingImage = DriveFileJson.TYPE.read(json);
                case "attachedFiles" -> attachedFiles = json.list(DriveFileJson.TYPE);
                case "likedCount" -> likedCount = json.whole();
                case "isLiked" -> isLiked = json.flag();
                default -> unknown = json.keep(member, unknown);
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
