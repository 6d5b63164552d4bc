package io.github.quarkusmisskey.client.internal.observation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientResponseContext;

import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientResponseFilter;

/**
 * Records the status of a response for the observers of the call. Not a plain {@code ClientResponseFilter}, for which
 * each response would be handed to a worker thread and back.
 */
@Singleton
@Unremovable
@RegisterForReflection
public class ResponseStatusFilter implements ResteasyReactiveClientResponseFilter {

    @Override
    public void filter(ResteasyReactiveClientRequestContext request, ClientResponseContext response) {
        if (request.getProperty(CallContext.PROPERTY) instanceof CallContext call) {
            call.answered(response.getStatus());
        }
    }
}
