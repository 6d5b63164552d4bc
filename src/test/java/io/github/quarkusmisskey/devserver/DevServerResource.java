package io.github.quarkusmisskey.devserver;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A demo server for a test class, configured as the default host {@code demo}; it gets a field marked
 * {@link InjectDevServer}. Works for tests on the JVM and for those against the built artifact, whose production
 * profile is told that a loopback address over plain http is fine.
 */
public final class DevServerResource implements QuarkusTestResourceLifecycleManager {

    private DevServer server;

    @Override
    public Map<String, String> start() {
        server = DevServer.start();
        Map<String, String> config = new HashMap<>();
        config.put("misskey.hosts.demo.url", server.url());
        config.put("misskey.default-host", "demo");
        config.put("misskey.client.allow-private-addresses", "true");
        config.put("misskey.client.allow-plain-http", "true");
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                server, new TestInjector.AnnotatedAndMatchesType(InjectDevServer.class, DevServer.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
