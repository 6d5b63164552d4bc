package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.registry.IRegistryGetDetailRequest;

/** Reads and writes {@link IRegistryGetDetailRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistryGetDetailRequestJson extends RequestType<IRegistryGetDetailRequest> {

    static final IRegistryGetDetailRequestJson TYPE = new IRegistryGetDetailRequestJson();

    private IRegistryGetDetailRequestJson() {}

    @Override
    public void members(JsonOut json, IRegistryGetDetailRequest value) throws IOException {
        json.text("key", value.key());
        json.member("scope", value.scope(), ListType.of(Scalars.TEXT));
        json.text("domain", value.domain());
    }
}
