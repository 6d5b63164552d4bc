package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.roles.RolesNotesRequest;

/** Reads and writes {@link RolesNotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class RolesNotesRequestJson extends RequestType<RolesNotesRequest> {

    static final RolesNotesRequestJson TYPE = new RolesNotesRequestJson();

    private RolesNotesRequestJson() {}

    @Override
    public void members(JsonOut json, RolesNotesRequest value) throws IOException {
        json.text("roleId", value.roleId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(RolesNotesRequest request) {
        return request.limit();
    }
}
