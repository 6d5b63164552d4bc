package io.github.quarkusmisskey.client;

import io.github.quarkusmisskey.api.streaming.MisskeyStream;

/** Where {@link MisskeyClient#stream()} comes from. The module brings one. */
public interface StreamProvider {

    /**
     * @param calls the API as the same caller
     */
    MisskeyStream stream(Caller caller, MisskeyClient calls);
}
