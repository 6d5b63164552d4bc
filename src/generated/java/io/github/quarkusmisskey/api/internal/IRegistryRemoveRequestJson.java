package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.registry.IRegistryRemoveRequest;

/** Reads and writes {@link IRegistryRemoveRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistryRemoveRequestJson extends RequestType<IRegistryRemoveRequest> {

    static final IRegistryRemoveRequestJson TYPE = new IRegistryRemoveRequestJson();

    private IRegistryRemoveRequestJson() {}

    @Override
    public void members(JsonOut json, IRegistryRemoveRequest value) throws IOException {
        json.text("key", value.key());
        json.member("scope", value.scope(), ListType.of(Scalars.TEXT));
        json.text("domain", value.domain());
    }
}
