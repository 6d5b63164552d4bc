package io.github.quarkusmisskey.client;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientResponseContext;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientResponseFilter;

/**
 * Notes the status of an answer where somebody observes the call. It is no plain {@code ClientResponseFilter}, for which each
 * answer would go to a worker thread and back.
 */
@Singleton
@Unremovable
@RegisterForReflection
public class AnswerStatusFilter implements ResteasyReactiveClientResponseFilter {

    @Override
    public void filter(ResteasyReactiveClientRequestContext request, ClientResponseContext response) {
        if (request.getProperty(AnswerStatus.PROPERTY) instanceof AnswerStatus status) {
            status.set(response.getStatus());
        }
    }
}
