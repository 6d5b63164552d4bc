package io.github.quarkusmisskey.client.internal.chain;

import jakarta.enterprise.inject.spi.CDI;

import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.client.internal.http.HttpClientSetup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jboss.resteasy.reactive.client.api.LoggingScope;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

/**
 * Makes every API interface use the guarded HTTP client, and keeps its requests, which contain tokens, out of the log,
 * regardless of the configuration of REST clients.
 */
@RegisterForReflection
public class GuardedCalls implements RestClientListener {

    @Override
    public void onNewClient(Class<?> api, RestClientBuilder builder) {
        if (api.isAnnotationPresent(MisskeyCall.class)) {
            CDI.current().select(HttpClientSetup.class).get().install();
            builder.followRedirects(false)
                    .property(QuarkusRestClientProperties.SHARED, true)
                    .property(QuarkusRestClientProperties.NAME, HttpClientSetup.NAME)
                    .property(QuarkusRestClientProperties.LOGGING_SCOPE, LoggingScope.NONE);
        }
    }
}
