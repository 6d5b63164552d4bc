package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.antennas.AntennasUpdateRequest;

/** Reads and writes {@link AntennasUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AntennasUpdateRequestJson extends RequestType<AntennasUpdateRequest> {

    static final AntennasUpdateRequestJson TYPE = new AntennasUpdateRequestJson();

    private AntennasUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, AntennasUpdateRequest value) throws IOException {
        json.text("antennaId", value.antennaId());
        json.text("name", value.name());
        json.member("src", value.src(), AntennaSrcJson.TYPE);
        json.patch("userListId", value.userListId(), Scalars.TEXT);
        json.member("keywords", value.keywords(), ListType.of(ListType.of(Scalars.TEXT)));
        json.member("excludeKeywords", value.excludeKeywords(), ListType.of(ListType.of(Scalars.TEXT)));
        json.member("users", value.users(), ListType.of(Scalars.TEXT));
        json.member("caseSensitive", value.caseSensitive(), Scalars.FLAG);
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("excludeBots", value.excludeBots(), Scalars.FLAG);
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
        json.member("withFile", value.withFile(), Scalars.FLAG);
        json.member("excludeNotesInSensitiveChannel", value.excludeNotesInSensitiveChannel(), Scalars.FLAG);
    }
}
