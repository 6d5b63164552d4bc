package io.github.quarkusmisskey.client;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Notes the status of an answer where somebody observes the call. */
@Singleton
@Unremovable
@RegisterForReflection
public class AnswerStatusFilter implements ClientResponseFilter {

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (request.getProperty(AnswerStatus.PROPERTY) instanceof AnswerStatus status) {
            status.set(response.getStatus());
        }
    }
}
