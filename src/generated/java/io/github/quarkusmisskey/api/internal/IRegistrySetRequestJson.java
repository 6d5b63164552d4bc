package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.registry.IRegistrySetRequest;

/** Reads and writes {@link IRegistrySetRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistrySetRequestJson extends RequestType<IRegistrySetRequest> {

    static final IRegistrySetRequestJson TYPE = new IRegistrySetRequestJson();

    private IRegistrySetRequestJson() {}

    @Override
    public void members(JsonOut json, IRegistrySetRequest value) throws IOException {
        json.text("key", value.key());
        json.member("value", value.value(), Scalars.ANY);
        json.member("scope", value.scope(), ListType.of(Scalars.TEXT));
        json.text("domain", value.domain());
    }
}
