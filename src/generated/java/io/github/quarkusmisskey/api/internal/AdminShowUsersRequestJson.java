package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminShowUsersRequest;

/** Reads and writes {@link AdminShowUsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminShowUsersRequestJson extends RequestType<AdminShowUsersRequest> {

    static final AdminShowUsersRequestJson TYPE = new AdminShowUsersRequestJson();

    private AdminShowUsersRequestJson() {}

    @Override
    public void members(JsonOut json, AdminShowUsersRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("sort", value.sort(), AdminShowUsersRequestJson.AdminShowUsersRequestSortJson.TYPE);
        json.member("state", value.state(), AdminShowUsersRequestJson.AdminShowUsersRequestStateJson.TYPE);
        json.member("origin", value.origin(), OriginJson.TYPE);
        json.text("username", value.username());
        json.text("hostname", value.hostname());
    }

    @Override
    public Number limit(AdminShowUsersRequest request) {
        return request.limit();
    }

    static final class AdminShowUsersRequestSortJson extends JsonType<AdminShowUsersRequest.Sort> {

        static final AdminShowUsersRequestSortJson TYPE = new AdminShowUsersRequestSortJson();

        private AdminShowUsersRequestSortJson() {}

        @Override
        public AdminShowUsersRequest.Sort read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "+follower" -> AdminShowUsersRequest.Sort.PLUS_FOLLOWER;
                case "-follower" -> AdminShowUsersRequest.Sort.MINUS_FOLLOWER;
                case "+createdAt" -> AdminShowUsersRequest.Sort.PLUS_CREATED_AT;
                case "-createdAt" -> AdminShowUsersRequest.Sort.MINUS_CREATED_AT;
                case "+updatedAt" -> AdminShowUsersRequest.Sort.PLUS_UPDATED_AT;
                case "-updatedAt" -> AdminShowUsersRequest.Sort.MINUS_UPDATED_AT;
                case "+lastActiveDate" -> AdminShowUsersRequest.Sort.PLUS_LAST_ACTIVE_DATE;
                case "-lastActiveDate" -> AdminShowUsersRequest.Sort.MINUS_LAST_ACTIVE_DATE;
                default -> new AdminShowUsersRequest.Sort(word);
            };
        }

        @Override
        public void write(JsonOut json, AdminShowUsersRequest.Sort value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }

    static final class AdminShowUsersRequestStateJson extends JsonType<AdminShowUsersRequest.State> {

        static final AdminShowUsersRequestStateJson TYPE = new AdminShowUsersRequestStateJson();

        private AdminShowUsersRequestStateJson() {}

        @Override
        public AdminShowUsersRequest.State read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "all" -> AdminShowUsersRequest.State.ALL;
                case "alive" -> AdminShowUsersRequest.State.ALIVE;
                case "available" -> AdminShowUsersRequest.State.AVAILABLE;
                case "admin" -> AdminShowUsersRequest.State.ADMIN;
                case "moderator" -> AdminShowUsersRequest.State.MODERATOR;
                case "adminOrModerator" -> AdminShowUsersRequest.State.ADMIN_OR_MODERATOR;
                case "suspended" -> AdminShowUsersRequest.State.SUSPENDED;
                default -> new AdminShowUsersRequest.State(word);
            };
        }

        @Override
        public void write(JsonOut json, AdminShowUsersRequest.State value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
