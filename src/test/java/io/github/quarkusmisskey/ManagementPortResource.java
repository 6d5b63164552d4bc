package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives the built service a known port for health and metrics, and the test its address in a field of type {@link URL}.
 */
public class ManagementPortResource implements QuarkusTestResourceLifecycleManager {

    private int port;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("quarkus.management.port", Integer.toString(port));
    }

    @Override
    public void inject(TestInjector injector) {
        try {
            injector.injectIntoFields(
                    URI.create("http://localhost:" + port + "/q/").toURL(), new TestInjector.MatchesType(URL.class));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
