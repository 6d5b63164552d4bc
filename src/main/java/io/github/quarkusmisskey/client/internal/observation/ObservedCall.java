package io.github.quarkusmisskey.client.internal.observation;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.Route;

/** An attempt to call a server, without secrets. */
public record ObservedCall(MisskeyHost host, Route route) {}
