package io.github.quarkusmisskey;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.gateway.IdentityProvider;
import io.github.quarkusmisskey.gateway.OperatorKey;
import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * Every logger at its most talkative, into a file: the console stays quiet. Shared by the tests that look for secrets.
 */
public class EverythingLogged implements QuarkusTestProfile {

    public static final Path TRACE = Path.of("target", "secrecy-trace.log");
    public static final int GATEWAY_RATE = 60;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(CollectedSpans.ON);
        config.putAll(OperatorKey.CONFIG);
        config.putAll(Map.ofEntries(
                Map.entry("quarkus.log.min-level", "ALL"),
                Map.entry("quarkus.log.level", "ALL"),
                Map.entry("quarkus.log.console.level", "WARN"),
                Map.entry("quarkus.log.file.enabled", "true"),
                Map.entry("quarkus.log.file.level", "ALL"),
                Map.entry("quarkus.log.file.path", TRACE.toString()),
                Map.entry("quarkus.log.file.format", "%d %p [%c] (%t) %X %s%e%n"),
                Map.entry("quarkus.log.file.rotation.max-file-size", "4G"),
                Map.entry("quarkus.rest-client.logging.scope", "all"),
                Map.entry("quarkus.rest-client.logging.body-limit", "100000"),
                Map.entry("quarkus.rest-client.misskey.logging.scope", "all"),
                // At these levels Hibernate logs statements and their values; its own switch writes to the console.
                Map.entry("quarkus.log.category.\"org.hibernate.SQL\".level", "ALL"),
                Map.entry("quarkus.log.category.\"org.hibernate.orm.jdbc.bind\".level", "ALL"),
                Map.entry("quarkus.log.category.\"org.hibernate.orm.jdbc.error\".level", "ALL"),
                Map.entry("quarkus.log.category.\"io.agroal.pool\".level", "ALL"),
                Map.entry("quarkus.log.category.\"com.arjuna.ats.jta\".level", TestSize.isLarge() ? "ALL" : "INFO"),
                Map.entry("quarkus.log.category.\"com.arjuna.ats.arjuna\".level", TestSize.isLarge() ? "ALL" : "INFO"),
                // The transaction manager writes a third of everything, and gets to see no secret.
                Map.entry("quarkus.log.category.\"com.arjuna\".level", TestSize.isLarge() ? "ALL" : "INFO"),
                // The HTTP client of the test itself.
                Map.entry("quarkus.log.category.\"org.apache.http\".level", "INFO"),
                Map.entry("misskey.client.read-timeout", "1s"),
                Map.entry("misskey.client.total-timeout", "2s"),
                Map.entry("misskey.client.upload-stall-timeout", "1s"),
                // Every call here is to reach the server, which fails most of them.
                Map.entry("misskey.client.circuit-breaker.failures", "0"),
                Map.entry("misskey.client.retry.max-retries", "0"),
                Map.entry("misskey.vault.keys.t1", VaultKeyResource.freshKey()),
                Map.entry("misskey.vault.active-key", "t1"),
                Map.entry("misskey.client.metrics.host-tag", "true"),
                Map.entry("misskey.gateway.rate-limit", Integer.toString(GATEWAY_RATE))));
        return config;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DevServerResource.class), new TestResourceEntry(IdentityProvider.class));
    }
}
