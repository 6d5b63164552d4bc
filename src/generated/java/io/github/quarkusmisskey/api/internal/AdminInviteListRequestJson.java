package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.invite.AdminInviteListRequest;

/** Reads and writes {@link AdminInviteListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminInviteListRequestJson extends RequestType<AdminInviteListRequest> {

    static final AdminInviteListRequestJson TYPE = new AdminInviteListRequestJson();

    private AdminInviteListRequestJson() {}

    @Override
    public void members(JsonOut json, AdminInviteListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("type", value.type(), AdminInviteListRequestJson.AdminInviteListRequestTypeJson.TYPE);
        json.member("sort", value.sort(), AdminInviteListRequestJson.AdminInviteListRequestSortJson.TYPE);
    }

    @Override
    public Number limit(AdminInviteListRequest request) {
        return request.limit();
    }

    static final class AdminInviteListRequestTypeJson extends JsonType<AdminInviteListRequest.Type> {

        static final AdminInviteListRequestTypeJson TYPE = new AdminInviteListRequestTypeJson();

        private AdminInviteListRequestTypeJson() {}

        @Override
        public AdminInviteListRequest.Type read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "unused" -> AdminInviteListRequest.Type.UNUSED;
                case "used" -> AdminInviteListRequest.Type.USED;
                case "expired" -> AdminInviteListRequest.Type.EXPIRED;
                case "all" -> AdminInviteListRequest.Type.ALL;
                default -> new AdminInviteListRequest.Type(word);
            };
        }

        @Override
        public void write(JsonOut json, AdminInviteListRequest.Type value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }

    static final class AdminInviteListRequestSortJson extends JsonType<AdminInviteListRequest.Sort> {

        static final AdminInviteListRequestSortJson TYPE = new AdminInviteListRequestSortJson();

        private AdminInviteListRequestSortJson() {}

        @Override
        public AdminInviteListRequest.Sort read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "+createdAt" -> AdminInviteListRequest.Sort.PLUS_CREATED_AT;
                case "-createdAt" -> AdminInviteListRequest.Sort.MINUS_CREATED_AT;
                case "+usedAt" -> AdminInviteListRequest.Sort.PLUS_USED_AT;
                case "-usedAt" -> AdminInviteListRequest.Sort.MINUS_USED_AT;
                default -> new AdminInviteListRequest.Sort(word);
            };
        }

        @Override
        public void write(JsonOut json, AdminInviteListRequest.Sort value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
