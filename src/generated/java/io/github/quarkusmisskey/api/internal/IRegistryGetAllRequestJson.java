package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.registry.IRegistryGetAllRequest;

/** Reads and writes {@link IRegistryGetAllRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistryGetAllRequestJson extends RequestType<IRegistryGetAllRequest> {

    static final IRegistryGetAllRequestJson TYPE = new IRegistryGetAllRequestJson();

    private IRegistryGetAllRequestJson() {}

    @Override
    public void members(JsonOut json, IRegistryGetAllRequest value) throws IOException {
        json.member("scope", value.scope(), ListType.of(Scalars.TEXT));
        json.text("domain", value.domain());
    }
}
