package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.sw.SwShowRegistrationResponse;

/** Reads and writes {@link SwShowRegistrationResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class SwShowRegistrationResponseJson extends ObjectType<SwShowRegistrationResponse> {

    static final SwShowRegistrationResponseJson TYPE = new SwShowRegistrationResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "userId",
            "endpoint",
            "sendReadMessage");

    private SwShowRegistrationResponseJson() {}

    @Override
    public SwShowRegistrationResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String userId = null;
        String endpoint = null;
        Boolean sendReadMessage = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> userId = json.text();
                case 1 -> endpoint = json.text();
                case 2 -> sendReadMessage = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new SwShowRegistrationResponse(
                userId,
                endpoint,
                sendReadMessage,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, SwShowRegistrationResponse value) throws IOException {
        json.text("userId", value.userId());
        json.text("endpoint", value.endpoint());
        json.member("sendReadMessage", value.sendReadMessage(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
