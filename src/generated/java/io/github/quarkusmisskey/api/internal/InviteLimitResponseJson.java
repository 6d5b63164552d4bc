package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.invite.InviteLimitResponse;

/** Reads and writes {@link InviteLimitResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class InviteLimitResponseJson extends ObjectType<InviteLimitResponse> {

    static final InviteLimitResponseJson TYPE = new InviteLimitResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "remaining");

    private InviteLimitResponseJson() {}

    @Override
    public InviteLimitResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long remaining = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> remaining = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new InviteLimitResponse(
                remaining,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, InviteLimitResponse value) throws IOException {
        json.member("remaining", value.remaining(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
