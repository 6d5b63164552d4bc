package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.users.UsersNotesRequest;

/** Reads and writes {@link UsersNotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersNotesRequestJson extends RequestType<UsersNotesRequest> {

    static final UsersNotesRequestJson TYPE = new UsersNotesRequestJson();

    private UsersNotesRequestJson() {}

    @Override
    public void members(JsonOut json, UsersNotesRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
        json.member("withRenotes", value.withRenotes(), Scalars.FLAG);
        json.member("withChannelNotes", value.withChannelNotes(), Scalars.FLAG);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("allowPartial", value.allowPartial(), Scalars.FLAG);
        json.member("withFiles", value.withFiles(), Scalars.FLAG);
    }

    @Override
    public Number limit(UsersNotesRequest request) {
        return request.limit();
    }
}
