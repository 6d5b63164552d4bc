package io.github.quarkusmisskey.client.internal.chain;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.client.internal.call.ApiMethod;
import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.call.TargetedBody;
import io.github.quarkusmisskey.client.internal.call.Targets;
import io.github.quarkusmisskey.client.internal.json.ReaderLoading;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;

/** The entry into the chain for calls of API interfaces; the REST client is the transport. */
@MisskeyCall
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 300)
public class CallInterceptor {

    private static final ResponseTypes ANSWERS = new ResponseTypes(ReaderLoading::of);

    private final CallChain chain;
    private final Targets targets;
    private final ConfiguredHosts hosts;

    @Inject
    CallInterceptor(CallChain chain, Targets targets, ConfiguredHosts hosts) {
        this.chain = chain;
        this.targets = targets;
        this.hosts = hosts;
    }

    @AroundInvoke
    Object call(InvocationContext invocation) throws Exception {
        TargetedBody<?> body = ApiMethod.of(invocation.getMethod()).route().isPresent() ? body(invocation) : null;
        if (body == null) {
            return invocation.proceed();
        }
        CallContext call = CallContext.of(invocation.getMethod(), body.target(), body.request());
        if (invocation.getMethod().getReturnType() == Uni.class) {
            return ANSWERS.loadBefore(
                    invocation.getMethod(), chain.callAsync(call, attempt -> sendAsync(invocation, attempt)));
        }
        if (BlockingOperationControl.isBlockingAllowed()) {
            ANSWERS.loadNow(invocation.getMethod());
        }
        return chain.call(call, attempt -> send(invocation, attempt));
    }

    /**
     * The request with its target. Null if there is no request or no target; the REST client then reports the error.
     */
    private TargetedBody<?> body(InvocationContext invocation) {
        for (Object argument : invocation.getParameters()) {
            if (argument instanceof TargetedBody<?> targeted) {
                return targeted;
            }
            if (argument instanceof Body<?> request && hosts.findDefaultHost().isPresent()) {
                return new TargetedBody<>(targets.byDefault(), request);
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static <T> Uni<T> sendAsync(InvocationContext invocation, CallContext call) throws Exception {
        return (Uni<T>) send(invocation, call);
    }

    private static Object send(InvocationContext invocation, CallContext call) throws Exception {
        Object[] arguments = invocation.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Body<?> body) {
                Body<?> request = body instanceof TargetedBody<?> targeted ? targeted.request() : body;
                arguments[i] = new TargetedBody<>(call.target(), request, call);
            }
        }
        invocation.setParameters(arguments);
        return invocation.proceed();
    }
}
