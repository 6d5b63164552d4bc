package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersGetFollowingUsersByBirthdayRequest;

/** Reads and writes {@link UsersGetFollowingUsersByBirthdayRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersGetFollowingUsersByBirthdayRequestJson extends RequestType<UsersGetFollowingUsersByBirthdayRequest> {

    static final UsersGetFollowingUsersByBirthdayRequestJson TYPE = new UsersGetFollowingUsersByBirthdayRequestJson();

    private UsersGetFollowingUsersByBirthdayRequestJson() {}

    @Override
    public void members(JsonOut json, UsersGetFollowingUsersByBirthdayRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("birthday", value.birthday(), UsersGetFollowingUsersByBirthdayRequestJson.UsersGetFollowingUsersByBirthdayRequestBirthdayJson.TYPE);
    }

    @Override
    public Number limit(UsersGetFollowingUsersByBirthdayRequest request) {
        return request.limit();
    }

    static final class UsersGetFollowingUsersByBirthdayRequestBirthdayJson extends RequestType<UsersGetFollowingUsersByBirthdayRequest.Birthday> {

        static final UsersGetFollowingUsersByBirthdayRequestBirthdayJson TYPE = new UsersGetFollowingUsersByBirthdayRequestBirthdayJson();

        private UsersGetFollowingUsersByBirthdayRequestBirthdayJson() {}

        @Override
        public void members(JsonOut json, UsersGetFollowingUsersByBirthdayRequest.Birthday value) throws IOException {
            json.member("month", value.month(), Scalars.INTEGER);
            json.member("day", value.day(), Scalars.INTEGER);
            json.member("begin", value.begin(), UsersGetFollowingUsersByBirthdayRequestJson.UsersGetFollowingUsersByBirthdayRequestMonthDayJson.TYPE);
            json.member("end", value.end(), UsersGetFollowingUsersByBirthdayRequestJson.UsersGetFollowingUsersByBirthdayRequestMonthDayJson.TYPE);
        }
    }

    static final class UsersGetFollowingUsersByBirthdayRequestMonthDayJson extends RequestType<UsersGetFollowingUsersByBirthdayRequest.MonthDay> {

        static final UsersGetFollowingUsersByBirthdayRequestMonthDayJson TYPE = new UsersGetFollowingUsersByBirthdayRequestMonthDayJson();

        private UsersGetFollowingUsersByBirthdayRequestMonthDayJson() {}

        @Override
        public void members(JsonOut json, UsersGetFollowingUsersByBirthdayRequest.MonthDay value) throws IOException {
            json.member("month", value.month(), Scalars.INTEGER);
            json.member("day", value.day(), Scalars.INTEGER);
        }
    }
}
