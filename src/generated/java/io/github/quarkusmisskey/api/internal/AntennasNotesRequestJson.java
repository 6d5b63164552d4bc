package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.antennas.AntennasNotesRequest;

/** Reads and writes {@link AntennasNotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AntennasNotesRequestJson extends RequestType<AntennasNotesRequest> {

    static final AntennasNotesRequestJson TYPE = new AntennasNotesRequestJson();

    private AntennasNotesRequestJson() {}

    @Override
    public void members(JsonOut json, AntennasNotesRequest value) throws IOException {
        json.text("antennaId", value.antennaId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(AntennasNotesRequest request) {
        return request.limit();
    }
}
