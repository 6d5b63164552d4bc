package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.PageEvent;
import io.github.quarkusmisskey.api.model.User;

/** Reads and writes {@link PageEvent}. */
@Generated("io.github.quarkusmisskey.generator")
final class PageEventJson extends ObjectType<PageEvent> {

    static final PageEventJson TYPE = new PageEventJson();
    private static final MemberNames NAMES = MemberNames.of(
            "pageId",
            "event",
            "var",
            "userId",
            "user");

    private PageEventJson() {}

    @Override
    public PageEvent read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String pageId = null;
        String event = null;
        JsonNode var = null;
        String userId = null;
        User user = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> pageId = json.text();
                case 1 -> event = json.text();
                case 2 -> var = json.tree();
                case 3 -> userId = json.text();
                case 4 -> user = UserJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new PageEvent(
                pageId,
                event,
                var,
                userId,
                user,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, PageEvent value) throws IOException {
        json.text("pageId", value.pageId());
        json.text("event", value.event());
        json.member("var", value.var(), Scalars.TREE);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserJson.TYPE);
        json.unknown(value.unknown());
    }
}
