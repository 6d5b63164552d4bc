package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.NotificationSource;

/** Reads and writes {@link NotificationSource}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotificationSourceJson extends JsonType<NotificationSource> {

    static final NotificationSourceJson TYPE = new NotificationSourceJson();

    private NotificationSourceJson() {}

    @Override
    public NotificationSource read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String variant = json.discriminator("type");
        return switch (variant == null ? "" : variant) {
            case "all" -> NotificationSourceJson.NotificationSourceFromJson.TYPE.read(json);
            case "following" -> NotificationSourceJson.NotificationSourceFromJson.TYPE.read(json);
            case "follower" -> NotificationSourceJson.NotificationSourceFromJson.TYPE.read(json);
            case "mutualFollow" -> NotificationSourceJson.NotificationSourceFromJson.TYPE.read(json);
            case "followingOrFollower" -> NotificationSourceJson.NotificationSourceFromJson.TYPE.read(json);
            case "never" -> NotificationSourceJson.NotificationSourceFromJson.TYPE.read(json);
            case "list" -> NotificationSourceJson.NotificationSourceFromListJson.TYPE.read(json);
            default -> new NotificationSource.Unknown(json.tree());
        };
    }

    @Override
    public void write(JsonOut json, NotificationSource value) throws IOException {
        if (value instanceof NotificationSource.From variant) {
            NotificationSourceJson.NotificationSourceFromJson.TYPE.write(json, variant);
        } else if (value instanceof NotificationSource.FromList variant) {
            NotificationSourceJson.NotificationSourceFromListJson.TYPE.write(json, variant);
        } else if (value instanceof NotificationSource.Unknown variant) {
            json.value(variant.json(), Scalars.TREE);
        }
    }

    static final class NotificationSourceFromJson extends ObjectType<NotificationSource.From> {

        static final NotificationSourceFromJson TYPE = new NotificationSourceFromJson();
        private static final MemberNames NAMES = MemberNames.of(
                "type");

        private NotificationSourceFromJson() {}

        @Override
        public NotificationSource.From read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String type = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> type = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NotificationSource.From(
                    type,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NotificationSource.From value) throws IOException {
            json.text("type", value.type());
            json.unknown(value.unknown());
        }
    }

    static final class NotificationSourceFromListJson extends ObjectType<NotificationSource.FromList> {

        static final NotificationSourceFromListJson TYPE = new NotificationSourceFromListJson();
        private static final MemberNames NAMES = MemberNames.of(
                "userListId",
                "type");

        private NotificationSourceFromListJson() {}

        @Override
        public NotificationSource.FromList read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String userListId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> userListId = json.text();
                    case 1 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NotificationSource.FromList(
                    userListId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NotificationSource.FromList value) throws IOException {
            json.text("userListId", value.userListId());
            json.text("type", "list");
            json.unknown(value.unknown());
        }
    }
}
