package io.github.quarkusmisskey.streaming;

import java.util.HashMap;
import java.util.Map;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A demo server whose token for {@code bob} is that of the default host. */
public final class BotResource implements QuarkusTestResourceLifecycleManager {

    private DevServer server;

    @Override
    public Map<String, String> start() {
        server = DevServer.start();
        Map<String, String> config = new HashMap<>();
        config.put("misskey.hosts.demo.url", server.url());
        config.put(
                "misskey.hosts.demo.token",
                server.issueToken("bob", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES)
                        .value());
        config.put("misskey.default-host", "demo");
        config.put("misskey.client.allow-private-addresses", "true");
        config.put("misskey.client.allow-plain-http", "true");
        config.put("misskey.streaming.reconnect-delay", "50ms");
        config.put("bot.account", "nobody@" + server.url());
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
