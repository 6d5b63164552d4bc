package org.acme.notes;

import java.util.Map;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A Misskey in memory, which is the configured server of the tests. */
public class DemoMisskey implements QuarkusTestResourceLifecycleManager {

    private final DevServer server = DevServer.start();

    @Override
    public Map<String, String> start() {
        String token = server.issueToken("alice", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES)
                .value();
        return Map.of(
                "misskey.hosts.main.url", server.url(),
                "misskey.hosts.main.token", token,
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
