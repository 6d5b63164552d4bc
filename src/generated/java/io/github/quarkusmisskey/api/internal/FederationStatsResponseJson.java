package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.federation.FederationStatsResponse;
import io.github.quarkusmisskey.api.model.FederationInstance;

/** Reads and writes {@link FederationStatsResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationStatsResponseJson extends ObjectType<FederationStatsResponse> {

    static final FederationStatsResponseJson TYPE = new FederationStatsResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "topSubInstances",
            "otherFollowersCount",
            "topPubInstances",
            "otherFollowingCount");

    private FederationStatsResponseJson() {}

    @Override
    public FederationStatsResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<FederationInstance> topSubInstances = null;
        Long otherFollowersCount = null;
        List<FederationInstance> topPubInstances = null;
        Long otherFollowingCount = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> topSubInstances = json.list(FederationInstanceJson.TYPE);
                case 1 -> otherFollowersCount = json.whole();
                case 2 -> topPubInstances = json.list(FederationInstanceJson.TYPE);
                case 3 -> otherFollowingCount = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new FederationStatsResponse(
                topSubInstances,
                otherFollowersCount,
                topPubInstances,
                otherFollowingCount,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, FederationStatsResponse value) throws IOException {
        json.member("topSubInstances", value.topSubInstances(), ListType.of(FederationInstanceJson.TYPE));
        json.member("otherFollowersCount", value.otherFollowersCount(), Scalars.WHOLE);
        json.member("topPubInstances", value.topPubInstances(), ListType.of(FederationInstanceJson.TYPE));
        json.member("otherFollowingCount", value.otherFollowingCount(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
