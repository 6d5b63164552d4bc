package io.github.quarkusmisskey.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.account.TestAccounts.account;
import static io.github.quarkusmisskey.account.TestAccounts.token;
import static org.assertj.core.api.Assertions.assertThat;

class TokenCacheTest {

    private final HandClock clock = new HandClock();
    private final TokenCache opened = new TokenCache(2, Duration.ofSeconds(5), clock);
    private final AccountRef alice = account();
    private final AccessToken token = token();

    @Test
    void takesAnAccountForSuspendedUntilACallWorks() {
        AccountRef suspended = account();
        AccountRef other = account();
        opened.put(suspended, token(), true, opened.changes());
        opened.put(other, token(), false, opened.changes());
        assertThat(opened.unsuspend(other)).isFalse();
        assertThat(opened.unsuspend(suspended)).isTrue();
        assertThat(opened.unsuspend(suspended)).as("told once").isFalse();
        assertThat(opened.fresh(suspended)).isPresent();
    }

    @Test
    void keepsATokenForAWhileOnly() {
        opened.put(alice, token, opened.changes());
        clock.pass(4);
        assertThat(opened.fresh(alice)).contains(token);
        clock.pass(1);
        assertThat(opened.fresh(alice)).isEmpty();
    }

    @Test
    void forgetsTheOneUsedLongestAgo() {
        AccountRef bob = account();
        opened.put(alice, token, opened.changes());
        opened.put(bob, token(), opened.changes());
        assertThat(opened.fresh(alice)).isPresent();
        opened.put(account(), token(), opened.changes());

        assertThat(opened.fresh(alice)).isPresent();
        assertThat(opened.fresh(bob)).isEmpty();
    }

    @Test
    void letsOneCallerAskALostDatabaseAgainAfterAPause() {
        opened.put(alice, token, opened.changes());
        clock.pass(60);
        assertThat(opened.withoutDatabase(alice)).contains(token);
        clock.pass(29);
        assertThat(opened.fresh(alice)).contains(token);
        clock.pass(1);
        assertThat(opened.fresh(alice)).isEmpty();
        assertThat(opened.fresh(alice)).contains(token);
    }

    @Test
    void asksAsUsualOnceTheDatabaseIsBack() {
        opened.put(alice, token, opened.changes());
        opened.withoutDatabase(alice);
        opened.put(account(), token(), opened.changes());
        clock.pass(6);

        assertThat(opened.fresh(alice)).isEmpty();
    }

    @Test
    void forgetsAtOnce() {
        opened.put(alice, token, opened.changes());
        opened.forget(alice);

        assertThat(opened.fresh(alice)).isEmpty();
        assertThat(opened.withoutDatabase(alice)).isEmpty();
    }

    @Test
    void keepsNoTokenThatWasReadBeforeSomethingChanged() {
        long before = opened.changes();
        opened.forget(alice);
        opened.put(alice, token, before);

        assertThat(opened.fresh(alice)).isEmpty();
    }

    @Test
    void givesARejectedTokenNoMoreAlsoWithoutADatabase() {
        opened.put(alice, token, opened.changes());
        opened.reject(alice, token);

        assertThat(opened.fresh(alice)).isEmpty();
        assertThat(opened.withoutDatabase(alice)).isEmpty();
        assertThat(opened.isRejected(alice, token)).isTrue();
        assertThat(opened.isRejected(alice, token())).isFalse();
    }

    @Test
    void keepsANewerTokenWhenAnOlderOneIsRejected() {
        opened.put(alice, token, opened.changes());
        opened.reject(alice, token());

        assertThat(opened.fresh(alice)).contains(token);
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
