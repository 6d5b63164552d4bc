package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.mute.MuteCreateRequest;

/** Reads and writes {@link MuteCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class MuteCreateRequestJson extends RequestType<MuteCreateRequest> {

    static final MuteCreateRequestJson TYPE = new MuteCreateRequestJson();

    private MuteCreateRequestJson() {}

    @Override
    public void members(JsonOut json, MuteCreateRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("expiresAt", value.expiresAt(), Scalars.WHOLE);
    }
}
