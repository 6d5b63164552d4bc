package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.gallery.IGalleryLikesItem;
import io.github.quarkusmisskey.api.model.GalleryPost;

/** Reads and writes {@link IGalleryLikesItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class IGalleryLikesItemJson extends ObjectType<IGalleryLikesItem> {

    static final IGalleryLikesItemJson TYPE = new IGalleryLikesItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "post");

    private IGalleryLikesItemJson() {}

    @Override
    public IGalleryLikesItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        GalleryPost post = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> post = GalleryPostJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new IGalleryLikesItem(
                id,
                post,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, IGalleryLikesItem value) throws IOException {
        json.text("id", value.id());
        json.member("post", value.post(), GalleryPostJson.TYPE);
        json.unknown(value.unknown());
    }
}
