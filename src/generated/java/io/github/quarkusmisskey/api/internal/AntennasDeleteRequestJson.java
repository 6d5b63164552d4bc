package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.antennas.AntennasDeleteRequest;

/** Reads and writes {@link AntennasDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AntennasDeleteRequestJson extends RequestType<AntennasDeleteRequest> {

    static final AntennasDeleteRequestJson TYPE = new AntennasDeleteRequestJson();

    private AntennasDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AntennasDeleteRequest value) throws IOException {
        json.text("antennaId", value.antennaId());
    }
}
