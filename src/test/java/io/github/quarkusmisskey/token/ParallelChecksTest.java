package io.github.quarkusmisskey.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.account.internal.TokenToCheck;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class ParallelChecksTest {

    private final Map<AccountRef, TokenVerdict> noted = new ConcurrentHashMap<>();
    private final AtomicInteger askedSilent = new AtomicInteger();

    @Test
    void keepsNoServerWaitingForASilentOne() {
        List<TokenToCheck> tokens = new ArrayList<>();
        for (int user = 0; user < 50; user++) {
            tokens.add(token("silent.example", "user" + user));
            tokens.add(token("lively.example", "user" + user));
        }
        new ParallelChecks(
                        this::ask, (token, verdict) -> noted.put(token.account(), verdict), 2, Duration.ofMillis(200))
                .run(tokens);
        assertThat(noted.values().stream().filter(verdict -> verdict == TokenVerdict.GOOD))
                .hasSize(50);
        assertThat(askedSilent).as("then it was left alone").hasValueLessThan(5);
    }

    @Test
    void asksOneServerOnlyAFewThingsAtOnce() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<TokenToCheck> tokens = new ArrayList<>();
        for (int user = 0; user < 30; user++) {
            tokens.add(token("one.example", "user" + user));
        }
        new ParallelChecks(
                        token -> Uni.createFrom()
                                .item(() -> most.accumulateAndGet(now.incrementAndGet(), Math::max))
                                .onItem()
                                .delayIt()
                                .by(Duration.ofMillis(5))
                                .invoke(now::decrementAndGet)
                                .replaceWith(TokenVerdict.GOOD),
                        (token, verdict) -> noted.put(token.account(), verdict),
                        3,
                        Duration.ofSeconds(30))
                .run(tokens);
        assertThat(most).hasValueBetween(1, 3);
        assertThat(noted).hasSize(30);
    }

    @Test
    void tellsThatTheDatabaseIsGone() {
        ParallelChecks checks = new ParallelChecks(
                this::ask,
                (token, verdict) -> {
                    throw new AccountStoreUnavailableException(new IllegalStateException("gone"));
                },
                1,
                Duration.ofSeconds(30));
        assertThatThrownBy(() -> checks.run(List.of(token("lively.example", "a"), token("other.example", "b"))))
                .isInstanceOf(AccountStoreUnavailableException.class);
    }

    private Uni<TokenVerdict> ask(TokenToCheck token) {
        if (token.account().host().name().equals("silent.example")) {
            askedSilent.incrementAndGet();
            return Uni.createFrom().nothing();
        }
        return Uni.createFrom().item(TokenVerdict.GOOD);
    }

    private static TokenToCheck token(String host, String user) {
        AccountRef account = new AccountRef(MisskeyHost.of(host), user);
        return new TokenToCheck(UUID.randomUUID(), account, AccessToken.of("x"), Set.of());
    }
}
