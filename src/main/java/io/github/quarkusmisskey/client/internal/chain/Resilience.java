package io.github.quarkusmisskey.client.internal.chain;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.internal.ReaderWarmup;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.call.EndpointName;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.call.TargetedBody;
import io.github.quarkusmisskey.client.internal.observation.Routes;
import io.github.quarkusmisskey.client.internal.resilience.Destination;
import io.github.quarkusmisskey.client.internal.resilience.ResilientCalls;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Passes calls to {@link ResilientCalls}. Runs outside of the translation of failures and the report of rejected
 * tokens.
 */
@MisskeyCall
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 300)
public class Resilience {

    private static final ResponseTypes ANSWERS = new ResponseTypes(
            ReaderWarmup::load, task -> Infrastructure.getDefaultWorkerPool().execute(task));

    private final ResilientCalls calls;
    private final ConfiguredHosts hosts;

    @Inject
    Resilience(ResilientCalls calls, ConfiguredHosts hosts) {
        this.calls = calls;
        this.hosts = hosts;
    }

    @AroundInvoke
    Object call(InvocationContext invocation) throws Exception {
        Destination destination = Routes.of(invocation.getMethod())
                .flatMap(route -> destination(invocation))
                .orElse(null);
        if (destination == null) {
            return invocation.proceed();
        }
        if (invocation.getMethod().getReturnType() == Uni.class) {
            Uni<?> call = calls.call(destination, (Uni<?>) invocation.proceed());
            return ANSWERS.loadBefore(invocation.getMethod(), call);
        }
        // Where it may not, the call is refused by the REST client, and nothing may wait for it before.
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return invocation.proceed();
        }
        ANSWERS.loadNow(invocation.getMethod());
        return calls.call(destination, invocation::proceed);
    }

    private Optional<Destination> destination(InvocationContext invocation) {
        String endpoint = EndpointName.of(invocation);
        return TargetedBody.targetIn(invocation.getParameters())
                .map(target -> new Destination(target.host(), endpoint, caller(target)))
                .or(() -> hosts.findDefaultHost()
                        .map(host -> new Destination(
                                host, endpoint, hosts.tokenOf(host).orElse(null))));
    }

    private static Object caller(Target target) {
        return target.account() == null ? target.token() : target.account();
    }
}
