package io.github.quarkusmisskey.gateway;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.VaultKeyResource;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * The built service on PostgreSQL with one operator, an identity provider, and a demo server; it does not mind many
 * calls.
 */
public class BuiltGatewayProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "misskey.web.login-rate-limit", "100000",
                "misskey.web.page-rate-limit", "100000",
                "misskey.gateway.failed-credentials-rate-limit", "100000",
                "misskey.gateway.rate-limit", "10000000");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return Stream.of(
                        PostgresResource.class,
                        VaultKeyResource.class,
                        DevServerResource.class,
                        OperatorKeyResource.class,
                        IdentityProvider.class)
                .map(TestResourceEntry::new)
                .toList();
    }
}
