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

    private IGalleryLikesItemJson() {}

    @Override
    public IGalleryLikesItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        GalleryPost post = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "post" -> post = GalleryPostJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
