package org.acme;

import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A Misskey in memory. */
public class DemoServer implements QuarkusTestResourceLifecycleManager {

    private final DevServer server = DevServer.start();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "misskey.client.allow-private-addresses", "true",
                "misskey.client.allow-plain-http", "true");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(DevServer.class));
    }

    @Override
    public void stop() {
        server.close();
    }
}
