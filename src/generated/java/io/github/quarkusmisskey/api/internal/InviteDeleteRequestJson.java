package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.invite.InviteDeleteRequest;

/** Reads and writes {@link InviteDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class InviteDeleteRequestJson extends RequestType<InviteDeleteRequest> {

    static final InviteDeleteRequestJson TYPE = new InviteDeleteRequestJson();

    private InviteDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, InviteDeleteRequest value) throws IOException {
        json.text("inviteId", value.inviteId());
    }
}
