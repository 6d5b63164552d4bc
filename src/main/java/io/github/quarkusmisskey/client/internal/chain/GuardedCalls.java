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
 * Puts every API interface on the guarded HTTP client and keeps its requests, which hold tokens, out of the log,
 * whatever the settings of REST clients say.
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
