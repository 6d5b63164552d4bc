package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.EndpointResponse;

/** Reads and writes {@link EndpointResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class EndpointResponseJson extends ObjectType<EndpointResponse> {

    static final EndpointResponseJson TYPE = new EndpointResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "params");

    private EndpointResponseJson() {}

    @Override
    public EndpointResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<EndpointResponse.Param> params = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> params = json.list(EndpointResponseJson.EndpointResponseParamJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new EndpointResponse(
                params,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, EndpointResponse value) throws IOException {
        json.member("params", value.params(), ListType.of(EndpointResponseJson.EndpointResponseParamJson.TYPE));
        json.unknown(value.unknown());
    }

    static final class EndpointResponseParamJson extends ObjectType<EndpointResponse.Param> {

        static final EndpointResponseParamJson TYPE = new EndpointResponseParamJson();
        private static final MemberNames NAMES = MemberNames.of(
                "name",
                "type");

        private EndpointResponseParamJson() {}

        @Override
        public EndpointResponse.Param read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String name = null;
            String type = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> name = json.text();
                    case 1 -> type = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new EndpointResponse.Param(
                    name,
                    type,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, EndpointResponse.Param value) throws IOException {
            json.text("name", value.name());
            json.text("type", value.type());
            json.unknown(value.unknown());
        }
    }
}
