package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.registry.IRegistryGetDetailResponse;

/** Reads and writes {@link IRegistryGetDetailResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistryGetDetailResponseJson extends ObjectType<IRegistryGetDetailResponse> {

    static final IRegistryGetDetailResponseJson TYPE = new IRegistryGetDetailResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "updatedAt",
            "value");

    private IRegistryGetDetailResponseJson() {}

    @Override
    public IRegistryGetDetailResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Instant updatedAt = null;
        JsonNode value = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> updatedAt = json.instant();
                case 1 -> value = json.tree();
                default -> unknown = json.keep(unknown);
            }
        }
        return new IRegistryGetDetailResponse(
                updatedAt,
                value,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, IRegistryGetDetailResponse value) throws IOException {
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.member("value", value.value(), Scalars.TREE);
        json.unknown(value.unknown());
    }
}
