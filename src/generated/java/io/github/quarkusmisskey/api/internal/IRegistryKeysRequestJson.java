package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.registry.IRegistryKeysRequest;

/** Reads and writes {@link IRegistryKeysRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistryKeysRequestJson extends RequestType<IRegistryKeysRequest> {

    static final IRegistryKeysRequestJson TYPE = new IRegistryKeysRequestJson();

    private IRegistryKeysRequestJson() {}

    @Override
    public void members(JsonOut json, IRegistryKeysRequest value) throws IOException {
        json.member("scope", value.scope(), ListType.of(Scalars.TEXT));
        json.text("domain", value.domain());
    }
}
