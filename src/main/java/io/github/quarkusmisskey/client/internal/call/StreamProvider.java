package io.github.quarkusmisskey.client.internal.call;

import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.client.MisskeyClient;

/** Where {@link MisskeyClient#stream()} comes from. The module brings one. */
public interface StreamProvider {

    /** @param calls the API as the same caller */
    MisskeyStream stream(Caller caller, MisskeyClient calls);
}
