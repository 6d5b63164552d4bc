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
 * Runs a demo server beside the service in dev mode, at {@code misskey-devserver.port}. The key stands outside of the
 * {@code misskey} prefix because a mapping for it would have to be in production too, where this package is not.
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

    /** Also when the application could not start, or its next start would find the port taken. */
    @PreDestroy
    void stop() {
        if (server != null) {
            server.close();
        }
    }
}
