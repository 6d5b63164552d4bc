package io.github.quarkusmisskey.client;

import java.util.HashMap;
import java.util.Map;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Three servers: the default host that wants the token in the body, one that wants it in the header, and one that is
 * not configured; with limits small enough to be reached in a test.
 */
public final class ServersResource implements QuarkusTestResourceLifecycleManager {

    static final int MAX_RESPONSE_SIZE = 100_000;
    static final long READ_TIMEOUT_MILLIS = 1_500;
    static final long TOTAL_TIMEOUT_MILLIS = 3_000;
    static final long UPLOAD_STALL_TIMEOUT_MILLIS = 1_000;
    static final long UPLOAD_TIMEOUT_MILLIS = 10_000;

    private Servers servers;

    /** After the resources that hold for all tests, whose default host is another. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        DevServer body = startServer();
        AccessToken configured = Servers.token(body, "alice");
        servers = new Servers(body, configured, startServer(), startServer());
        Map<String, String> config = new HashMap<>();
        config.put("misskey.default-host", "main");
        config.put("misskey.hosts.main.url", servers.body().url());
        config.put("misskey.hosts.main.token", configured.value());
        config.put("misskey.hosts.other.url", servers.header().url());
        config.put("misskey.hosts.other.token-in", "header");
        config.put("misskey.client.connect-timeout", "1s");
        config.put("misskey.client.read-timeout", READ_TIMEOUT_MILLIS + "ms");
        config.put("misskey.client.total-timeout", TOTAL_TIMEOUT_MILLIS + "ms");
        config.put("misskey.client.upload-stall-timeout", UPLOAD_STALL_TIMEOUT_MILLIS + "ms");
        config.put("misskey.client.upload-timeout", UPLOAD_TIMEOUT_MILLIS + "ms");
        config.put("misskey.client.uploads.min-rate", "1M");
        config.put("misskey.client.max-response-size", Integer.toString(MAX_RESPONSE_SIZE));
        // These tests look at one call each; ResilienceTest looks at what surrounds it.
        config.put("misskey.client.retry.max-retries", "0");
        config.put("misskey.client.circuit-breaker.failures", "0");
        // What an application may say for its own clients, and must not loosen these.
        config.put("quarkus.rest-client.follow-redirects", "true");
        config.put("quarkus.rest-client.logging.scope", "all");
        config.put("quarkus.rest-client.misskey.logging.scope", "all");
        config.put("quarkus.rest-client.misskey.follow-redirects", "true");
        config.put("quarkus.rest-client.proxy-address", "localhost:1");
        config.put("quarkus.rest-client.\"io.github.quarkusmisskey.api.notes.NotesApi\".shared", "false");
        config.put("quarkus.rest-client.\"io.github.quarkusmisskey.api.notes.NotesApi\".name", "own");
        config.put("quarkus.rest-client.\"io.github.quarkusmisskey.api.notes.NotesApi\".follow-redirects", "true");
        return config;
    }

    private static DevServer startServer() {
        return DevServer.start(DevServerOptions.defaults().withoutRateLimits().withRequestLogSize(200_000));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(servers, field -> field.getType() == Servers.class);
    }

    @Override
    public void stop() {
        if (servers != null) {
            servers.close();
        }
    }
}
