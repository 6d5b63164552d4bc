package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.registry.IRegistryKeysWithTypeRequest;

/** Reads and writes {@link IRegistryKeysWithTypeRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistryKeysWithTypeRequestJson extends RequestType<IRegistryKeysWithTypeRequest> {

    static final IRegistryKeysWithTypeRequestJson TYPE = new IRegistryKeysWithTypeRequestJson();

    private IRegistryKeysWithTypeRequestJson() {}

    @Override
    public void members(JsonOut json, IRegistryKeysWithTypeRequest value) throws IOException {
        json.member("scope", value.scope(), ListType.of(Scalars.TEXT));
        json.text("domain", value.domain());
    }
}
