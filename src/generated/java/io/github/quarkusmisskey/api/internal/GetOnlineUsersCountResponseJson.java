package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.GetOnlineUsersCountResponse;

/** Reads and writes {@link GetOnlineUsersCountResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class GetOnlineUsersCountResponseJson extends ObjectType<GetOnlineUsersCountResponse> {

    static final GetOnlineUsersCountResponseJson TYPE = new GetOnlineUsersCountResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "count");

    private GetOnlineUsersCountResponseJson() {}

    @Override
    public GetOnlineUsersCountResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long count = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> count = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new GetOnlineUsersCountResponse(
                count,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, GetOnlineUsersCountResponse value) throws IOException {
        json.member("count", value.count(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
