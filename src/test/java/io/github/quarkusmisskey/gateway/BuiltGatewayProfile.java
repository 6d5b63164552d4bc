package io.github.quarkusmisskey.gateway;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service that does not mind how often tests call it. */
public class BuiltGatewayProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("misskey.web.login-rate-limit", "100000", "misskey.gateway.rate-limit", "10000000");
    }
}
