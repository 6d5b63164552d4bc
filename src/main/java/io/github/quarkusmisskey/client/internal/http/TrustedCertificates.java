package io.github.quarkusmisskey.client.internal.http;

import java.util.Optional;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.net.TrustOptions;

/** The certificates to trust, if they are not those of the JVM. */
public final class TrustedCertificates {

    private TrustedCertificates() {}

    public static Optional<TrustOptions> of(ClientConfig config, TlsConfigurationRegistry tls) {
        return config.tlsConfigurationName().map(name -> tls.get(name)
                .map(TlsConfiguration::getTrustStoreOptions)
                .orElseThrow(() -> new ConfigurationException("misskey.client.tls-configuration-name is '" + name
                        + "', but there is no quarkus.tls." + name)));
    }
}
