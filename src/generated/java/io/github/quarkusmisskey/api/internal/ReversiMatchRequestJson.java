package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.reversi.ReversiMatchRequest;

/** Reads and writes {@link ReversiMatchRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiMatchRequestJson extends RequestType<ReversiMatchRequest> {

    static final ReversiMatchRequestJson TYPE = new ReversiMatchRequestJson();

    private ReversiMatchRequestJson() {}

    @Override
    public void members(JsonOut json, ReversiMatchRequest value) throws IOException {
        json.text("userId", value.userId());
        json.member("noIrregularRules", value.noIrregularRules(), Scalars.FLAG);
        json.member("multiple", value.multiple(), Scalars.FLAG);
    }
}
