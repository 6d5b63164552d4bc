package io.github.quarkusmisskey.client.internal.call;

import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.client.MisskeyClient;

/** Provides the stream for {@link MisskeyClient#stream()}. */
public interface StreamProvider {

    /** @param calls calls the API as the same caller */
    MisskeyStream stream(Caller caller, MisskeyClient calls);
}
