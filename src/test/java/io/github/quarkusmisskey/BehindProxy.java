package io.github.quarkusmisskey;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A public https address behind a proxy with a tight rate limit; traces; no gateway; no circuit breaker. The settings
 * do not touch each other, so that one start of the application serves the tests of all of them.
 */
public class BehindProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(CollectedSpans.ON);
        config.putAll(Map.of(
                "misskey.miauth.name", "Notes & more",
                "misskey.oauth.logo", "https://app.example/logo.png",
                "misskey.web.public-url", "https://app.example/",
                "misskey.web.login-rate-limit", "3",
                "misskey.web.session-lifetime", "30m",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1,198.51.100.0/24"));
        config.put("misskey.gateway.enabled", "false");
        // A server that fails would else be left alone before a slow machine has seen that it does.
        config.put("misskey.client.circuit-breaker.failures", "0");
        return config;
    }
}
