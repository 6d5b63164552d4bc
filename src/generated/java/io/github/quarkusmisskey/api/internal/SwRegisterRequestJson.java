package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.sw.SwRegisterRequest;

/** Reads and writes {@link SwRegisterRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class SwRegisterRequestJson extends RequestType<SwRegisterRequest> {

    static final SwRegisterRequestJson TYPE = new SwRegisterRequestJson();

    private SwRegisterRequestJson() {}

    @Override
    public void members(JsonOut json, SwRegisterRequest value) throws IOException {
        json.text("endpoint", value.endpoint());
        json.text("auth", value.auth());
        json.text("publickey", value.publickey());
        json.member("sendReadMessage", value.sendReadMessage(), Scalars.FLAG);
    }
}
