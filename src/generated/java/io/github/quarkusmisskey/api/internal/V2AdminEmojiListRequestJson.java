package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.v2.admin.emoji.V2AdminEmojiListRequest;

/** Reads and writes {@link V2AdminEmojiListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class V2AdminEmojiListRequestJson extends RequestType<V2AdminEmojiListRequest> {

    static final V2AdminEmojiListRequestJson TYPE = new V2AdminEmojiListRequestJson();

    private V2AdminEmojiListRequestJson() {}

    @Override
    public void members(JsonOut json, V2AdminEmojiListRequest value) throws IOException {
        json.member("query", value.query(), V2AdminEmojiListRequestJson.V2AdminEmojiListRequestQueryJson.TYPE);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("page", value.page(), Scalars.INTEGER);
        json.member("sortKeys", value.sortKeys(), ListType.of(V2AdminEmojiListRequestJson.V2AdminEmojiListRequestSortKeyJson.TYPE));
    }

    @Override
    public Number limit(V2AdminEmojiListRequest request) {
        return request.limit();
    }

    static final class V2AdminEmojiListRequestQueryJson extends RequestType<V2AdminEmojiListRequest.Query> {

        static final V2AdminEmojiListRequestQueryJson TYPE = new V2AdminEmojiListRequestQueryJson();

        private V2AdminEmojiListRequestQueryJson() {}

        @Override
        public void members(JsonOut json, V2AdminEmojiListRequest.Query value) throws IOException {
            json.text("updatedAtFrom", value.updatedAtFrom());
            json.text("updatedAtTo", value.updatedAtTo());
            json.text("name", value.name());
            json.text("host", value.host());
            json.text("uri", value.uri());
            json.text("publicUrl", value.publicUrl());
            json.text("originalUrl", value.originalUrl());
            json.text("type", value.type());
            json.text("aliases", value.aliases());
            json.text("category", value.category());
            json.text("license", value.license());
            json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
            json.member("localOnly", value.localOnly(), Scalars.FLAG);
            json.member("hostType", value.hostType(), V2AdminEmojiListRequestJson.V2AdminEmojiListRequestQueryHostTypeJson.TYPE);
            json.member("roleIds", value.roleIds(), ListType.of(Scalars.TEXT));
        }
    }

    static final class V2AdminEmojiListRequestQueryHostTypeJson extends JsonType<V2AdminEmojiListRequest.Query.HostType> {

        static final V2AdminEmojiListRequestQueryHostTypeJson TYPE = new V2AdminEmojiListRequestQueryHostTypeJson();

        private V2AdminEmojiListRequestQueryHostTypeJson() {}

        @Override
        public V2AdminEmojiListRequest.Query.HostType read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "local" -> V2AdminEmojiListRequest.Query.HostType.LOCAL;
                case "remote" -> V2AdminEmojiListRequest.Query.HostType.REMOTE;
                case "all" -> V2AdminEmojiListRequest.Query.HostType.ALL;
                default -> new V2AdminEmojiListRequest.Query.HostType(word);
            };
        }

        @Override
        public void write(JsonOut json, V2AdminEmojiListRequest.Query.HostType value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }

    static final class V2AdminEmojiListRequestSortKeyJson extends JsonType<V2AdminEmojiListRequest.SortKey> {

        static final V2AdminEmojiListRequestSortKeyJson TYPE = new V2AdminEmojiListRequestSortKeyJson();

        private V2AdminEmojiListRequestSortKeyJson() {}

        @Override
        public V2AdminEmojiListRequest.SortKey read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "+id" -> V2AdminEmojiListRequest.SortKey.PLUS_ID;
                case "-id" -> V2AdminEmojiListRequest.SortKey.MINUS_ID;
                case "+updatedAt" -> V2AdminEmojiListRequest.SortKey.PLUS_UPDATED_AT;
                case "-updatedAt" -> V2AdminEmojiListRequest.SortKey.MINUS_UPDATED_AT;
                case "+name" -> V2AdminEmojiListRequest.SortKey.PLUS_NAME;
                case "-name" -> V2AdminEmojiListRequest.SortKey.MINUS_NAME;
                case "+host" -> V2AdminEmojiListRequest.SortKey.PLUS_HOST;
                case "-host" -> V2AdminEmojiListRequest.SortKey.MINUS_HOST;
                case "+uri" -> V2AdminEmojiListRequest.SortKey.PLUS_URI;
                case "-uri" -> V2AdminEmojiListRequest.SortKey.MINUS_URI;
                case "+publicUrl" -> V2AdminEmojiListRequest.SortKey.PLUS_PUBLIC_URL;
                case "-publicUrl" -> V2AdminEmojiListRequest.SortKey.MINUS_PUBLIC_URL;
                case "+type" -> V2AdminEmojiListRequest.SortKey.PLUS_TYPE;
                case "-type" -> V2AdminEmojiListRequest.SortKey.MINUS_TYPE;
                case "+aliases" -> V2AdminEmojiListRequest.SortKey.PLUS_ALIASES;
                case "-aliases" -> V2AdminEmojiListRequest.SortKey.MINUS_ALIASES;
                case "+category" -> V2AdminEmojiListRequest.SortKey.PLUS_CATEGORY;
                case "-category" -> V2AdminEmojiListRequest.SortKey.MINUS_CATEGORY;
                case "+license" -> V2AdminEmojiListRequest.SortKey.PLUS_LICENSE;
                case "-license" -> V2AdminEmojiListRequest.SortKey.MINUS_LICENSE;
                case "+isSensitive" -> V2AdminEmojiListRequest.SortKey.PLUS_IS_SENSITIVE;
                case "-isSensitive" -> V2AdminEmojiListRequest.SortKey.MINUS_IS_SENSITIVE;
                case "+localOnly" -> V2AdminEmojiListRequest.SortKey.PLUS_LOCAL_ONLY;
                case "-localOnly" -> V2AdminEmojiListRequest.SortKey.MINUS_LOCAL_ONLY;
                case "+roleIdsThatCanBeUsedThisEmojiAsReaction" ->
                        V2AdminEmojiListRequest.SortKey.PLUS_ROLE_IDS_THAT_CAN_BE_USED_THIS_EMOJI_AS_REACTION;
                case "-roleIdsThatCanBeUsedThisEmojiAsReaction" ->
                        V2AdminEmojiListRequest.SortKey.MINUS_ROLE_IDS_THAT_CAN_BE_USED_THIS_EMOJI_AS_REACTION;
                default -> new V2AdminEmojiListRequest.SortKey(word);
            };
        }

        @Override
        public void write(JsonOut json, V2AdminEmojiListRequest.SortKey value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
