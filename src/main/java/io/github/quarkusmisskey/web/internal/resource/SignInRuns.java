package io.github.quarkusmisskey.web.internal.resource;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.github.quarkusmisskey.web.internal.form.IdempotentActions;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts and finishes sign-ins independently of the browsers' requests, so that people soon see a waiting page if their
 * server does not respond. Thread-safe.
 */
@Singleton
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
class SignInRuns {

    private static final Duration TOLD_TO_WAIT = Duration.ofSeconds(2);
    private static final LoginOutcome UNDER_WAY = new LoginOutcome.Refused(LoginOutcome.Reason.UNDER_WAY);

    private final Duration patience;
    private final Duration stopTimeout;
    private final IdempotentActions<Key, Begun> beginnings;
    private final IdempotentActions<Key, LoginOutcome> completions;

    @Inject
    SignInRuns(@ConfigProperty(name = "quarkus.shutdown.timeout", defaultValue = "10s") Duration stopTimeout) {
        this(Infrastructure.getDefaultWorkerPool(), TOLD_TO_WAIT, stopTimeout);
    }

    /**
     * @param patience how long a browser waits before it gets the waiting page
     * @param stopTimeout how long a shutdown waits for running sign-ins
     */
    SignInRuns(Executor workers, Duration patience, Duration stopTimeout) {
        this.patience = patience;
        this.stopTimeout = stopTimeout;
        this.beginnings = IdempotentActions.handingOver(workers);
        this.completions = IdempotentActions.handingOver(workers);
    }

    /** The browser's secret is part of the key, so no other browser gets the result. */
    private record Key(String browser, Object what) {

        @Override
        public String toString() {
            return "Key[redacted]";
        }
    }

    /** @param consent the server's consent page; contains the secret of the attempt */
    record Begun(MisskeyHost host, URI consent) {

        @Override
        public String toString() {
            return "Begun[" + host + "]";
        }
    }

    /**
     * @param asked the sign-in that the browser requested
     * @param begin starts the sign-in; called once for all clicks of a browser on one form
     * @return empty while waiting for the server
     */
    Optional<Begun> begin(String asked, BrowserSecret browser, Supplier<Begun> begin) {
        return beginnings.run(new Key(browser.value(), asked), begin, patience);
    }

    /**
     * @param finish finishes the sign-in; called once for all requests of a browser for one callback
     * @return its outcome, or that it is still running
     */
    LoginOutcome complete(LoginCallback callback, BrowserSecret browser, Supplier<LoginOutcome> finish) {
        return completions
                .run(new Key(browser.value(), callback), finish, patience)
                .orElse(UNDER_WAY);
    }

    /**
     * Waits for sign-ins that are being finished: a server may have issued the token already, so they cannot be
     * repeated.
     */
    void stop(@Observes ShutdownEvent stop) {
        completions.stop(stopTimeout);
    }
}
