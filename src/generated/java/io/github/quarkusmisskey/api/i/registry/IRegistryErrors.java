package io.github.quarkusmisskey.api.i.registry;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link IRegistryApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class IRegistryErrors {

    public static final String NO_SUCH_KEY = "NO_SUCH_KEY";

    private IRegistryErrors() {}
}
