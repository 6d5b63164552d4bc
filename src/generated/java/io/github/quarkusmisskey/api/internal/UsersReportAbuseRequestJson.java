package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersReportAbuseRequest;

/** Reads and writes {@link UsersReportAbuseRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersReportAbuseRequestJson extends RequestType<UsersReportAbuseRequest> {

    static final UsersReportAbuseRequestJson TYPE = new UsersReportAbuseRequestJson();

    private UsersReportAbuseRequestJson() {}

    @Override
    public void members(JsonOut json, UsersReportAbuseRequest value) throws IOException {
        json.text("userId", value.userId());
        json.text("comment", value.comment());
    }
}
