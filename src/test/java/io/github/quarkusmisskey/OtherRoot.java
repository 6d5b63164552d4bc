package io.github.quarkusmisskey;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * Addresses that begin with something else; sign-in at configured servers alone. The settings do not touch each other,
 * so that one start of the application serves the tests of both.
 */
public class OtherRoot implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.root-path", "/app",
                "quarkus.rest.path", "/rest",
                "misskey.login.hosts", "configured",
                "misskey.login.deny", "*.denied.example",
                "misskey.hosts.denied.url", "https://eu.denied.example");
    }
}
