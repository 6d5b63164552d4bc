package io.github.quarkusmisskey.gateway;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The operator's key for the built service. */
public class OperatorKeyResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return OperatorKey.CONFIG;
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
