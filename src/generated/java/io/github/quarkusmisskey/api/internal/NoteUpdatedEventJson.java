package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.NoteUpdatedEvent;

/** Reads and writes {@link NoteUpdatedEvent}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteUpdatedEventJson extends JsonType<NoteUpdatedEvent> {

    static final NoteUpdatedEventJson TYPE = new NoteUpdatedEventJson();

    private NoteUpdatedEventJson() {}

    @Override
    public NoteUpdatedEvent read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String variant = json.discriminator("type");
        return switch (variant == null ? "" : variant) {
            case "reacted" -> NoteUpdatedEventJson.NoteUpdatedEventReactedJson.TYPE.read(json);
            case "unreacted" -> NoteUpdatedEventJson.NoteUpdatedEventUnreactedJson.TYPE.read(json);
            case "deleted" -> NoteUpdatedEventJson.NoteUpdatedEventDeletedJson.TYPE.read(json);
            case "pollVoted" -> NoteUpdatedEventJson.NoteUpdatedEventPollVotedJson.TYPE.read(json);
            default -> new NoteUpdatedEvent.Unknown(json.tree());
        };
    }

    @Override
    public void write(JsonOut json, NoteUpdatedEvent value) throws IOException {
        if (value instanceof NoteUpdatedEvent.Reacted variant) {
            NoteUpdatedEventJson.NoteUpdatedEventReactedJson.TYPE.write(json, variant);
        } else if (value instanceof NoteUpdatedEvent.Unreacted variant) {
            NoteUpdatedEventJson.NoteUpdatedEventUnreactedJson.TYPE.write(json, variant);
        } else if (value instanceof NoteUpdatedEvent.Deleted variant) {
            NoteUpdatedEventJson.NoteUpdatedEventDeletedJson.TYPE.write(json, variant);
        } else if (value instanceof NoteUpdatedEvent.PollVoted variant) {
            NoteUpdatedEventJson.NoteUpdatedEventPollVotedJson.TYPE.write(json, variant);
        } else if (value instanceof NoteUpdatedEvent.Unknown variant) {
            json.value(variant.json(), Scalars.TREE);
        }
    }

    static final class NoteUpdatedEventReactedJson extends ObjectType<NoteUpdatedEvent.Reacted> {

        static final NoteUpdatedEventReactedJson TYPE = new NoteUpdatedEventReactedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "body",
                "type");

        private NoteUpdatedEventReactedJson() {}

        @Override
        public NoteUpdatedEvent.Reacted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            NoteUpdatedEvent.Reacted.BodyValue body = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> body = NoteUpdatedEventJson.NoteUpdatedEventReactedBodyValueJson.TYPE.read(json);
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.Reacted(
                    id,
                    body,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.Reacted value) throws IOException {
            json.text("id", value.id());
            json.member("body", value.body(), NoteUpdatedEventJson.NoteUpdatedEventReactedBodyValueJson.TYPE);
            json.text("type", "reacted");
            json.unknown(value.unknown());
        }
    }

    static final class NoteUpdatedEventReactedBodyValueJson extends ObjectType<NoteUpdatedEvent.Reacted.BodyValue> {

        static final NoteUpdatedEventReactedBodyValueJson TYPE = new NoteUpdatedEventReactedBodyValueJson();
        private static final MemberNames NAMES = MemberNames.of(
                "reaction",
                "emoji",
                "userId");

        private NoteUpdatedEventReactedBodyValueJson() {}

        @Override
        public NoteUpdatedEvent.Reacted.BodyValue read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String reaction = null;
            NoteUpdatedEvent.Reacted.BodyValue.Emoji emoji = null;
            String userId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> reaction = json.text();
                    case 1 -> emoji = NoteUpdatedEventJson.NoteUpdatedEventReactedBodyValueEmojiJson.TYPE.read(json);
                    case 2 -> userId = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.Reacted.BodyValue(
                    reaction,
                    emoji,
                    userId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.Reacted.BodyValue value) throws IOException {
            json.text("reaction", value.reaction());
            json.member("emoji", value.emoji(), NoteUpdatedEventJson.NoteUpdatedEventReactedBodyValueEmojiJson.TYPE);
            json.text("userId", value.userId());
            json.unknown(value.unknown());
        }
    }

    static final class NoteUpdatedEventReactedBodyValueEmojiJson extends ObjectType<NoteUpdatedEvent.Reacted.BodyValue.Emoji> {

        static final NoteUpdatedEventReactedBodyValueEmojiJson TYPE = new NoteUpdatedEventReactedBodyValueEmojiJson();
        private static final MemberNames NAMES = MemberNames.of(
                "name",
                "url");

        private NoteUpdatedEventReactedBodyValueEmojiJson() {}

        @Override
        public NoteUpdatedEvent.Reacted.BodyValue.Emoji read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String name = null;
            String url = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> name = json.text();
                    case 1 -> url = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.Reacted.BodyValue.Emoji(
                    name,
                    url,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.Reacted.BodyValue.Emoji value) throws IOException {
            json.text("name", value.name());
            json.text("url", value.url());
            json.unknown(value.unknown());
        }
    }

    static final class NoteUpdatedEventUnreactedJson extends ObjectType<NoteUpdatedEvent.Unreacted> {

        static final NoteUpdatedEventUnreactedJson TYPE = new NoteUpdatedEventUnreactedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "body",
                "type");

        private NoteUpdatedEventUnreactedJson() {}

        @Override
        public NoteUpdatedEvent.Unreacted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            NoteUpdatedEvent.Unreacted.BodyValue body = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> body = NoteUpdatedEventJson.NoteUpdatedEventUnreactedBodyValueJson.TYPE.read(json);
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.Unreacted(
                    id,
                    body,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.Unreacted value) throws IOException {
            json.text("id", value.id());
            json.member("body", value.body(), NoteUpdatedEventJson.NoteUpdatedEventUnreactedBodyValueJson.TYPE);
            json.text("type", "unreacted");
            json.unknown(value.unknown());
        }
    }

    static final class NoteUpdatedEventUnreactedBodyValueJson extends ObjectType<NoteUpdatedEvent.Unreacted.BodyValue> {

        static final NoteUpdatedEventUnreactedBodyValueJson TYPE = new NoteUpdatedEventUnreactedBodyValueJson();
        private static final MemberNames NAMES = MemberNames.of(
                "reaction",
                "userId");

        private NoteUpdatedEventUnreactedBodyValueJson() {}

        @Override
        public NoteUpdatedEvent.Unreacted.BodyValue read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String reaction = null;
            String userId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> reaction = json.text();
                    case 1 -> userId = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.Unreacted.BodyValue(
                    reaction,
                    userId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.Unreacted.BodyValue value) throws IOException {
            json.text("reaction", value.reaction());
            json.text("userId", value.userId());
            json.unknown(value.unknown());
        }
    }

    static final class NoteUpdatedEventDeletedJson extends ObjectType<NoteUpdatedEvent.Deleted> {

        static final NoteUpdatedEventDeletedJson TYPE = new NoteUpdatedEventDeletedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "body",
                "type");

        private NoteUpdatedEventDeletedJson() {}

        @Override
        public NoteUpdatedEvent.Deleted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            NoteUpdatedEvent.Deleted.BodyValue body = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> body = NoteUpdatedEventJson.NoteUpdatedEventDeletedBodyValueJson.TYPE.read(json);
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.Deleted(
                    id,
                    body,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.Deleted value) throws IOException {
            json.text("id", value.id());
            json.member("body", value.body(), NoteUpdatedEventJson.NoteUpdatedEventDeletedBodyValueJson.TYPE);
            json.text("type", "deleted");
            json.unknown(value.unknown());
        }
    }

    static final class NoteUpdatedEventDeletedBodyValueJson extends ObjectType<NoteUpdatedEvent.Deleted.BodyValue> {

        static final NoteUpdatedEventDeletedBodyValueJson TYPE = new NoteUpdatedEventDeletedBodyValueJson();
        private static final MemberNames NAMES = MemberNames.of(
                "deletedAt");

        private NoteUpdatedEventDeletedBodyValueJson() {}

        @Override
        public NoteUpdatedEvent.Deleted.BodyValue read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Instant deletedAt = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> deletedAt = json.instant();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.Deleted.BodyValue(
                    deletedAt,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.Deleted.BodyValue value) throws IOException {
            json.member("deletedAt", value.deletedAt(), Scalars.INSTANT);
            json.unknown(value.unknown());
        }
    }

    static final class NoteUpdatedEventPollVotedJson extends ObjectType<NoteUpdatedEvent.PollVoted> {

        static final NoteUpdatedEventPollVotedJson TYPE = new NoteUpdatedEventPollVotedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "body",
                "type");

        private NoteUpdatedEventPollVotedJson() {}

        @Override
        public NoteUpdatedEvent.PollVoted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            NoteUpdatedEvent.PollVoted.BodyValue body = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> body = NoteUpdatedEventJson.NoteUpdatedEventPollVotedBodyValueJson.TYPE.read(json);
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.PollVoted(
                    id,
                    body,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.PollVoted value) throws IOException {
            json.text("id", value.id());
            json.member("body", value.body(), NoteUpdatedEventJson.NoteUpdatedEventPollVotedBodyValueJson.TYPE);
            json.text("type", "pollVoted");
            json.unknown(value.unknown());
        }
    }

    static final class NoteUpdatedEventPollVotedBodyValueJson extends ObjectType<NoteUpdatedEvent.PollVoted.BodyValue> {

        static final NoteUpdatedEventPollVotedBodyValueJson TYPE = new NoteUpdatedEventPollVotedBodyValueJson();
        private static final MemberNames NAMES = MemberNames.of(
                "choice",
                "userId");

        private NoteUpdatedEventPollVotedBodyValueJson() {}

        @Override
        public NoteUpdatedEvent.PollVoted.BodyValue read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Integer choice = null;
            String userId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> choice = json.integer();
                    case 1 -> userId = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new NoteUpdatedEvent.PollVoted.BodyValue(
                    choice,
                    userId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteUpdatedEvent.PollVoted.BodyValue value) throws IOException {
            json.member("choice", value.choice(), Scalars.INTEGER);
            json.text("userId", value.userId());
            json.unknown(value.unknown());
        }
    }
}
