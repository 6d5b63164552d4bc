package io.github.quarkusmisskey.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.junit.QuarkusTestProfile;

/** A gateway with one operator, an identity provider, and a demo server. */
public class GatewayProfile implements QuarkusTestProfile {

    /** To one server; one caller gets half of them. */
    static final int CONNECTIONS = 50;

    private static final int WAITING = 50;

    /** More than one caller's that are under way or wait. */
    static final int MAX_CALLS = CONNECTIONS / 2 + WAITING + 1;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(OperatorKey.CONFIG);
        config.put("misskey.gateway.rate-limit", "100000");
        config.put("misskey.gateway.max-body-size", "100000");
        config.put("misskey.gateway.max-upload-size", "3M");
        config.put("misskey.client.uploads.max-per-account", "2");
        config.put("misskey.client.uploads.max-waiting", "2");
        config.put("misskey.client.max-connections-per-host", Integer.toString(CONNECTIONS));
        config.put("misskey.client.max-waiting-per-host", Integer.toString(WAITING));
        return config;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DevServerResource.class), new TestResourceEntry(IdentityProvider.class));
    }
}
