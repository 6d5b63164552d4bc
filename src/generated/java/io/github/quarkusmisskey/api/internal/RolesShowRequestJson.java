package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.roles.RolesShowRequest;

/** Reads and writes {@link RolesShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class RolesShowRequestJson extends RequestType<RolesShowRequest> {

    static final RolesShowRequestJson TYPE = new RolesShowRequestJson();

    private RolesShowRequestJson() {}

    @Override
    public void members(JsonOut json, RolesShowRequest value) throws IOException {
        json.text("roleId", value.roleId());
    }
}
