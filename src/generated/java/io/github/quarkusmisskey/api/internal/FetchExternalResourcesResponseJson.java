package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.FetchExternalResourcesResponse;

/** Reads and writes {@link FetchExternalResourcesResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class FetchExternalResourcesResponseJson extends ObjectType<FetchExternalResourcesResponse> {

    static final FetchExternalResourcesResponseJson TYPE = new FetchExternalResourcesResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "type",
            "data");

    private FetchExternalResourcesResponseJson() {}

    @Override
    public FetchExternalResourcesResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String type = null;
        String data = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> type = json.text();
                case 1 -> data = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new FetchExternalResourcesResponse(
                type,
                data,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, FetchExternalResourcesResponse value) throws IOException {
        json.text("type", value.type());
        json.text("data", value.data());
        json.unknown(value.unknown());
    }
}
