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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "pageId" -> pageId = json.text();
                case "event" -> event = json.text();
                case "var" -> var = json.tree();
                case "userId" -> userId = json.text();
                case "user" -> user = UserJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
