package io.github.quarkusmisskey.web.internal.resource;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginOutcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sign-ins that take longer than a person is left without a word. */
class SignInCompletionTest {

    private static final LoginOutcome UNDER_WAY = new LoginOutcome.Refused(LoginOutcome.Reason.UNDER_WAY);
    private static final LoginOutcome REFUSED = new LoginOutcome.Refused(LoginOutcome.Reason.TOKEN_REFUSED);
    private static final LoginOutcome DONE =
            new LoginOutcome.SignedIn(new AccountRef("misskey.example", "9abc"), "/", false);

    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final SignInCompletion completion =
            new SignInCompletion(workers::add, Duration.ofMillis(1), Duration.ofMillis(1));
    private final LoginCallback callback = LoginCallback.ofMiAuth("secret");
    private final BrowserSecret browser = BrowserSecret.fresh();
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void keepsTheOutcomeUntilTheBrowserComesForIt() {
        assertThat(complete(browser, () -> REFUSED)).isEqualTo(UNDER_WAY);
        assertThat(complete(browser, () -> DONE)).isEqualTo(UNDER_WAY);
        assertThat(workers).hasSize(1);
        workers.remove().run();
        assertThat(complete(browser, () -> DONE)).as("what it really was").isEqualTo(REFUSED);
        assertThat(calls).hasValue(1);
        assertThat(complete(browser, () -> DONE)).as("begun anew").isEqualTo(UNDER_WAY);
    }

    @Test
    void givesTheOutcomeToNoOtherBrowser() {
        assertThat(complete(browser, () -> DONE)).isEqualTo(UNDER_WAY);
        workers.remove().run();
        assertThat(complete(BrowserSecret.fresh(), () -> REFUSED)).isEqualTo(UNDER_WAY);
        assertThat(complete(browser, () -> REFUSED)).isEqualTo(DONE);
    }

    @Test
    void passesFailuresOn() {
        assertThat(complete(browser, () -> {
                    throw new IllegalArgumentException("broken");
                }))
                .isEqualTo(UNDER_WAY);
        workers.remove().run();
        assertThatThrownBy(() -> complete(browser, () -> DONE)).hasMessage("broken");
    }

    @Test
    void letsTheBrowserWaitItselfWhereTooManyRun() {
        for (int i = 0; i < 50; i++) {
            assertThat(complete(BrowserSecret.fresh(), () -> DONE)).isEqualTo(UNDER_WAY);
        }
        assertThat(complete(browser, () -> DONE)).isEqualTo(DONE);
        completion.stop();
        workers.forEach(Runnable::run);
        completion.stop();
        assertThat(complete(browser, () -> DONE)).as("there is room again").isEqualTo(UNDER_WAY);
    }

    @Test
    void letsTheBrowserWaitItselfWhereNoWorkerIsToBeHad() {
        AtomicBoolean stopped = new AtomicBoolean(true);
        SignInCompletion refused = new SignInCompletion(
                task -> {
                    if (stopped.get()) {
                        throw new RejectedExecutionException("stopped");
                    }
                    workers.add(task);
                },
                Duration.ofMillis(1),
                Duration.ofMillis(1));
        for (int i = 0; i < 60; i++) {
            assertThat(refused.complete(callback, BrowserSecret.fresh(), () -> DONE))
                    .isEqualTo(DONE);
        }
        stopped.set(false);
        assertThat(refused.complete(callback, browser, () -> DONE))
                .as("nobody holds a place")
                .isEqualTo(UNDER_WAY);
    }

    private LoginOutcome complete(BrowserSecret from, Supplier<LoginOutcome> finish) {
        return completion.complete(callback, from, () -> {
            calls.incrementAndGet();
            return finish.get();
        });
    }
}
