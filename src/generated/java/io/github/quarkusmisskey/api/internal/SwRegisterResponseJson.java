package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.sw.SwRegisterResponse;

/** Reads and writes {@link SwRegisterResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class SwRegisterResponseJson extends ObjectType<SwRegisterResponse> {

    static final SwRegisterResponseJson TYPE = new SwRegisterResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "state",
            "key",
            "userId",
            "endpoint",
            "sendReadMessage");

    private SwRegisterResponseJson() {}

    @Override
    public SwRegisterResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        SwRegisterResponse.State state = null;
        String key = null;
        String userId = null;
        String endpoint = null;
        Boolean sendReadMessage = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> state = SwRegisterResponseJson.SwRegisterResponseStateJson.TYPE.read(json);
                case 1 -> key = json.text();
                case 2 -> userId = json.text();
                case 3 -> endpoint = json.text();
                case 4 -> sendReadMessage = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new SwRegisterResponse(
                state,
                key,
                userId,
                endpoint,
                sendReadMessage,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, SwRegisterResponse value) throws IOException {
        json.member("state", value.state(), SwRegisterResponseJson.SwRegisterResponseStateJson.TYPE);
        json.text("key", value.key());
        json.text("userId", value.userId());
        json.text("endpoint", value.endpoint());
        json.member("sendReadMessage", value.sendReadMessage(), Scalars.FLAG);
        json.unknown(value.unknown());
    }

    static final class SwRegisterResponseStateJson extends JsonType<SwRegisterResponse.State> {

        static final SwRegisterResponseStateJson TYPE = new SwRegisterResponseStateJson();

        private SwRegisterResponseStateJson() {}

        @Override
        public SwRegisterResponse.State read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "already-subscribed" -> SwRegisterResponse.State.ALREADY_SUBSCRIBED;
                case "subscribed" -> SwRegisterResponse.State.SUBSCRIBED;
                default -> new SwRegisterResponse.State(word);
            };
        }

        @Override
        public void write(JsonOut json, SwRegisterResponse.State value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
