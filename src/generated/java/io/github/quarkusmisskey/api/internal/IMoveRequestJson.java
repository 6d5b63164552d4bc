package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IMoveRequest;

/** Reads and writes {@link IMoveRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IMoveRequestJson extends RequestType<IMoveRequest> {

    static final IMoveRequestJson TYPE = new IMoveRequestJson();

    private IMoveRequestJson() {}

    @Override
    public void members(JsonOut json, IMoveRequest value) throws IOException {
        json.text("moveToAccount", value.moveToAccount());
    }
}
