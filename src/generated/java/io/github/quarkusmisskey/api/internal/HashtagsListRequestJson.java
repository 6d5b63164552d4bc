package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.hashtags.HashtagsListRequest;

/** Reads and writes {@link HashtagsListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class HashtagsListRequestJson extends RequestType<HashtagsListRequest> {

    static final HashtagsListRequestJson TYPE = new HashtagsListRequestJson();

    private HashtagsListRequestJson() {}

    @Override
    public void members(JsonOut json, HashtagsListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("attachedToUserOnly", value.attachedToUserOnly(), Scalars.FLAG);
        json.member("attachedToLocalUserOnly", value.attachedToLocalUserOnly(), Scalars.FLAG);
        json.member("attachedToRemoteUserOnly", value.attachedToRemoteUserOnly(), Scalars.FLAG);
        json.member("sort", value.sort(), HashtagsListRequestJson.HashtagsListRequestSortJson.TYPE);
    }

    @Override
    public Number limit(HashtagsListRequest request) {
        return request.limit();
    }

    static final class HashtagsListRequestSortJson extends JsonType<HashtagsListRequest.Sort> {

        static final HashtagsListRequestSortJson TYPE = new HashtagsListRequestSortJson();

        private HashtagsListRequestSortJson() {}

        @Override
        public HashtagsListRequest.Sort read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "+mentionedUsers" -> HashtagsListRequest.Sort.PLUS_MENTIONED_USERS;
                case "-mentionedUsers" -> HashtagsListRequest.Sort.MINUS_MENTIONED_USERS;
                case "+mentionedLocalUsers" -> HashtagsListRequest.Sort.PLUS_MENTIONED_LOCAL_USERS;
                case "-mentionedLocalUsers" -> HashtagsListRequest.Sort.MINUS_MENTIONED_LOCAL_USERS;
                case "+mentionedRemoteUsers" -> HashtagsListRequest.Sort.PLUS_MENTIONED_REMOTE_USERS;
                case "-mentionedRemoteUsers" -> HashtagsListRequest.Sort.MINUS_MENTIONED_REMOTE_USERS;
                case "+attachedUsers" -> HashtagsListRequest.Sort.PLUS_ATTACHED_USERS;
                case "-attachedUsers" -> HashtagsListRequest.Sort.MINUS_ATTACHED_USERS;
                case "+attachedLocalUsers" -> HashtagsListRequest.Sort.PLUS_ATTACHED_LOCAL_USERS;
                case "-attachedLocalUsers" -> HashtagsListRequest.Sort.MINUS_ATTACHED_LOCAL_USERS;
                case "+attachedRemoteUsers" -> HashtagsListRequest.Sort.PLUS_ATTACHED_REMOTE_USERS;
                case "-attachedRemoteUsers" -> HashtagsListRequest.Sort.MINUS_ATTACHED_REMOTE_USERS;
                default -> new HashtagsListRequest.Sort(word);
            };
        }

        @Override
        public void write(JsonOut json, HashtagsListRequest.Sort value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
