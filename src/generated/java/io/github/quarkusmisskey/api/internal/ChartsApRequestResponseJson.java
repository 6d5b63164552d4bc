package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.ChartsApRequestResponse;

/** Reads and writes {@link ChartsApRequestResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsApRequestResponseJson extends ObjectType<ChartsApRequestResponse> {

    static final ChartsApRequestResponseJson TYPE = new ChartsApRequestResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "deliverFailed",
            "deliverSucceeded",
            "inboxReceived");

    private ChartsApRequestResponseJson() {}

    @Override
    public ChartsApRequestResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<Long> deliverFailed = null;
        List<Long> deliverSucceeded = null;
        List<Long> inboxReceived = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> deliverFailed = json.list(Scalars.WHOLE);
                case 1 -> deliverSucceeded = json.list(Scalars.WHOLE);
                case 2 -> inboxReceived = json.list(Scalars.WHOLE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsApRequestResponse(
                deliverFailed,
                deliverSucceeded,
                inboxReceived,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsApRequestResponse value) throws IOException {
        json.member("deliverFailed", value.deliverFailed(), ListType.of(Scalars.WHOLE));
        json.member("deliverSucceeded", value.deliverSucceeded(), ListType.of(Scalars.WHOLE));
        json.member("inboxReceived", value.inboxReceived(), ListType.of(Scalars.WHOLE));
        json.unknown(value.unknown());
    }
}
