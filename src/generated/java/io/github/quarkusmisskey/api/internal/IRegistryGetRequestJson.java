package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.registry.IRegistryGetRequest;

/** Reads and writes {@link IRegistryGetRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistryGetRequestJson extends RequestType<IRegistryGetRequest> {

    static final IRegistryGetRequestJson TYPE = new IRegistryGetRequestJson();

    private IRegistryGetRequestJson() {}

    @Override
    public void members(JsonOut json, IRegistryGetRequest value) throws IOException {
        json.text("key", value.key());
        json.member("scope", value.scope(), ListType.of(Scalars.TEXT));
        json.text("domain", value.domain());
    }
}
