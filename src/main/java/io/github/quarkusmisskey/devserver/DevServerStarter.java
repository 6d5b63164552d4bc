package io.github.quarkusmisskey.devserver;

import java.io.UncheckedIOException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Runs a demo server beside the service in dev mode, on {@code misskey-devserver.port}. The key does not begin with
 * {@code misskey.}, because a mapping of it would have to exist in production too, which does not contain this package.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class DevServerStarter {

    private static final Logger LOG = Logger.getLogger(DevServerStarter.class);

    private final int port;
    private DevServer server;

    DevServerStarter(@ConfigProperty(name = "misskey-devserver.port", defaultValue = "3900") int port) {
        this.port = port;
    }

    void start(@Observes StartupEvent event) {
        try {
            server = DevServer.start(DevServerOptions.defaults().withPort(port).withRequestLogSize(0));
            server.addDemoNotes();
            LOG.infof("Demo Misskey server: %s (users alice, bob and carol, no password)", server.url());
        } catch (UncheckedIOException e) {
            LOG.warnf("No demo Misskey server: port %d is taken. Free it or set misskey-devserver.port.", port);
            LOG.debug("The demo server could not listen", e);
        }
    }

    /** Runs even if the application failed to start; otherwise its next start would find the port taken. */
    @PreDestroy
    void stop() {
        if (server != null) {
            server.close();
        }
    }
}
