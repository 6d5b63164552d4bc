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
 * Begins and finishes sign-ins beside the requests of their browsers, so that a person whose server is silent is soon
 * told that it is waited for. Thread-safe.
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
     * @param patience how long a browser waits before it is told that the server is waited for
     * @param stopTimeout how long a stop waits for what is under way
     */
    SignInRuns(Executor workers, Duration patience, Duration stopTimeout) {
        this.patience = patience;
        this.stopTimeout = stopTimeout;
        this.beginnings = IdempotentActions.handingOver(workers);
        this.completions = IdempotentActions.handingOver(workers);
    }

    /** The secret of the browser is part of it: no other browser gets the result. */
    private record Key(String browser, Object what) {

        @Override
        public String toString() {
            return "Key[redacted]";
        }
    }

    /** @param consent the page of the server to go to; contains the secret of the attempt */
    record Begun(MisskeyHost host, URI consent) {

        @Override
        public String toString() {
            return "Begun[" + host + "]";
        }
    }

    /**
     * @param asked what the browser asked for
     * @param begin begins the sign-in; it is called once for all the clicks of a browser on one form
     * @return empty if the server is waited for
     */
    Optional<Begun> begin(String asked, BrowserSecret browser, Supplier<Begun> begin) {
        return beginnings.run(new Key(browser.value(), asked), begin, patience);
    }

    /**
     * @param finish finishes the sign-in; it is called once for all the clicks of a browser on one callback
     * @return its outcome, or that it is under way
     */
    LoginOutcome complete(LoginCallback callback, BrowserSecret browser, Supplier<LoginOutcome> finish) {
        return completions
                .run(new Key(browser.value(), callback), finish, patience)
                .orElse(UNDER_WAY);
    }

    /**
     * Waits for what is being finished: a server may have given the token away already, so the sign-in cannot be
     * repeated.
     */
    void stop(@Observes ShutdownEvent stop) {
        completions.stop(stopTimeout);
    }
}
