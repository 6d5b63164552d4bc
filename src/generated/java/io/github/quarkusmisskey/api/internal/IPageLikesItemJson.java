package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.IPageLikesItem;
import io.github.quarkusmisskey.api.model.Page;

/** Reads and writes {@link IPageLikesItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class IPageLikesItemJson extends ObjectType<IPageLikesItem> {

    static final IPageLikesItemJson TYPE = new IPageLikesItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "page");

    private IPageLikesItemJson() {}

    @Override
    public IPageLikesItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Page page = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> page = PageJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new IPageLikesItem(
                id,
                page,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, IPageLikesItem value) throws IOException {
        json.text("id", value.id());
        json.member("page", value.page(), PageJson.TYPE);
        json.unknown(value.unknown());
    }
}
