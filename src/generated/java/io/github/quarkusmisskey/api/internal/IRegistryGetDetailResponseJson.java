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

    private IRegistryGetDetailResponseJson() {}

    @Override
    public IRegistryGetDetailResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Instant updatedAt = null;
        JsonNode value = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "updatedAt" -> updatedAt = json.instant();
                case "value" -> value = json.tree();
                default -> unknown = json.keep(member, unknown);
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
