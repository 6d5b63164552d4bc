package io.github.quarkusmisskey.client.internal.call;

import io.github.quarkusmisskey.api.Body;

/**
 * A request and its target. They travel together as the entity, the only object that stays with a call across threads
 * and retries.
 *
 * @param call null until the call enters the chain
 */
public record TargetedBody<T>(Target target, Body<T> request, CallContext call) implements Body<T> {

    public TargetedBody(Target target, Body<T> request) {
        this(target, request, null);
    }
}
