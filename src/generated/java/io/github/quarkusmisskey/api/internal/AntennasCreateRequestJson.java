package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.antennas.AntennasCreateRequest;

/** Reads and writes {@link AntennasCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AntennasCreateRequestJson extends RequestType<AntennasCreateRequest> {

    static final AntennasCreateRequestJson TYPE = new AntennasCreateRequestJson();

    private AntennasCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AntennasCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.member("src", value.src(), AntennaSrcJson.TYPE);
        json.text("userListId", value.userListId());
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
