package io.github.quarkusmisskey.web.internal.resource;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sign-ins that take longer than a person is left without a word. */
class SignInRunsTest {

    private static final LoginOutcome UNDER_WAY = new LoginOutcome.Refused(LoginOutcome.Reason.UNDER_WAY);
    private static final LoginOutcome REFUSED = new LoginOutcome.Refused(LoginOutcome.Reason.TOKEN_REFUSED);
    private static final LoginOutcome DONE =
            new LoginOutcome.SignedIn(new AccountRef("misskey.example", "9abc"), "/", false);
    private static final SignInRuns.Begun BEGUN = new SignInRuns.Begun(
            MisskeyHost.of("misskey.example"), URI.create("https://misskey.example/miauth/secret"));

    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final SignInRuns runs = new SignInRuns(workers::add, Duration.ofMillis(1), Duration.ofMillis(1));
    private final LoginCallback callback = LoginCallback.ofMiAuth("secret");
    private final BrowserSecret browser = BrowserSecret.fresh();
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void keepsTheOutcomeUntilTheBrowserComesForIt() {
        assertThat(complete(browser, REFUSED)).isEqualTo(UNDER_WAY);
        assertThat(complete(browser, DONE)).isEqualTo(UNDER_WAY);
        assertThat(workers).hasSize(1);
        runs.stop(new ShutdownEvent());
        workers.remove().run();
        assertThat(complete(browser, DONE)).as("what it really was").isEqualTo(REFUSED);
        assertThat(calls).hasValue(1);
        assertThat(complete(browser, DONE)).as("begun anew").isEqualTo(UNDER_WAY);
    }

    @Test
    void givesTheOutcomeToNoOtherBrowser() {
        assertThat(complete(browser, DONE)).isEqualTo(UNDER_WAY);
        workers.remove().run();
        assertThat(complete(BrowserSecret.fresh(), REFUSED)).isEqualTo(UNDER_WAY);
        assertThat(complete(browser, REFUSED)).isEqualTo(DONE);
    }

    @Test
    void beginsOnceForEachThingThatABrowserAsksFor() {
        assertThat(runs.begin("host=a", browser, () -> BEGUN)).isEmpty();
        assertThat(runs.begin("host=a", browser, () -> BEGUN)).isEmpty();
        assertThat(runs.begin("host=b", browser, () -> BEGUN)).isEmpty();
        assertThat(runs.begin("host=a", BrowserSecret.fresh(), () -> BEGUN)).isEmpty();
        assertThat(workers).hasSize(3);
        workers.remove().run();
        assertThat(runs.begin("host=a", browser, () -> BEGUN)).contains(BEGUN);
        assertThat(BEGUN.toString()).doesNotContain("secret");
    }

    private LoginOutcome complete(BrowserSecret from, LoginOutcome outcome) {
        return runs.complete(callback, from, () -> {
            calls.incrementAndGet();
            return outcome;
        });
    }
}
