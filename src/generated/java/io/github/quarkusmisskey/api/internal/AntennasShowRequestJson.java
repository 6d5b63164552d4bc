package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.antennas.AntennasShowRequest;

/** Reads and writes {@link AntennasShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AntennasShowRequestJson extends RequestType<AntennasShowRequest> {

    static final AntennasShowRequestJson TYPE = new AntennasShowRequestJson();

    private AntennasShowRequestJson() {}

    @Override
    public void members(JsonOut json, AntennasShowRequest value) throws IOException {
        json.text("antennaId", value.antennaId());
    }
}
