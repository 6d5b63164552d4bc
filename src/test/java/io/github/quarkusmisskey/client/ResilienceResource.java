package io.github.quarkusmisskey.client;

import java.util.HashMap;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A server that fails as told and one with a configuration of its own, both with the limits of real ones. */
public final class ResilienceResource implements QuarkusTestResourceLifecycleManager {

    public static final int FAILURES = 4;
    public static final long REST_MILLIS = 700;

    public record Pair(DevServer usual, DevServer special) {}

    private Pair servers;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        servers = new Pair(DevServer.start(), DevServer.start());
        Map<String, String> config = new HashMap<>();
        config.put("misskey.default-host", "usual");
        config.put("misskey.hosts.usual.url", servers.usual().url());
        config.put("misskey.hosts.special.url", servers.special().url());
        config.put("misskey.hosts.special.retry.max-retries", "0");
        config.put("misskey.hosts.special.circuit-breaker.failures", Integer.toString(FAILURES));
        config.put("misskey.hosts.special.circuit-breaker.delay", REST_MILLIS + "ms");
        config.put("misskey.client.retry.delay", "20ms");
        config.put("misskey.client.retry.max-duration", "5s");
        config.put("misskey.client.circuit-breaker.failures", "0");
        config.put("misskey.client.read-timeout", "1s");
        config.put("misskey.client.pacer.enabled", "true");
        config.put("misskey.client.pacer.max-wait", "2500ms");
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(servers, field -> field.getType() == Pair.class);
    }

    @Override
    public void stop() {
        if (servers != null) {
            servers.usual().close();
            servers.special().close();
        }
    }
}
