package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.ChartsFederationResponse;

/** Reads and writes {@link ChartsFederationResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsFederationResponseJson extends ObjectType<ChartsFederationResponse> {

    static final ChartsFederationResponseJson TYPE = new ChartsFederationResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "deliveredInstances",
            "inboxInstances",
            "stalled",
            "sub",
            "pub",
            "pubsub",
            "subActive",
            "pubActive");

    private ChartsFederationResponseJson() {}

    @Override
    public ChartsFederationResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<Long> deliveredInstances = null;
        List<Long> inboxInstances = null;
        List<Long> stalled = null;
        List<Long> sub = null;
        List<Long> pub = null;
        List<Long> pubsub = null;
        List<Long> subActive = null;
        List<Long> pubActive = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> deliveredInstances = json.list(Scalars.WHOLE);
                case 1 -> inboxInstances = json.list(Scalars.WHOLE);
                case 2 -> stalled = json.list(Scalars.WHOLE);
                case 3 -> sub = json.list(Scalars.WHOLE);
                case 4 -> pub = json.list(Scalars.WHOLE);
                case 5 -> pubsub = json.list(Scalars.WHOLE);
                case 6 -> subActive = json.list(Scalars.WHOLE);
                case 7 -> pubActive = json.list(Scalars.WHOLE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsFederationResponse(
                deliveredInstances,
                inboxInstances,
                stalled,
                sub,
                pub,
                pubsub,
                subActive,
                pubActive,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsFederationResponse value) throws IOException {
        json.member("deliveredInstances", value.deliveredInstances(), ListType.of(Scalars.WHOLE));
        json.member("inboxInstances", value.inboxInstances(), ListType.of(Scalars.WHOLE));
        json.member("stalled", value.stalled(), ListType.of(Scalars.WHOLE));
        json.member("sub", value.sub(), ListType.of(Scalars.WHOLE));
        json.member("pub", value.pub(), ListType.of(Scalars.WHOLE));
        json.member("pubsub", value.pubsub(), ListType.of(Scalars.WHOLE));
        json.member("subActive", value.subActive(), ListType.of(Scalars.WHOLE));
        json.member("pubActive", value.pubActive(), ListType.of(Scalars.WHOLE));
        json.unknown(value.unknown());
    }
}
