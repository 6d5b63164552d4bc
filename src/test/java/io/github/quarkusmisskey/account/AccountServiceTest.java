package io.github.quarkusmisskey.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.account.TestAccounts.account;
import static io.github.quarkusmisskey.account.TestAccounts.grant;
import static io.github.quarkusmisskey.account.TestAccounts.profile;
import static io.github.quarkusmisskey.account.TestAccounts.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@QuarkusTest
class AccountServiceTest {

    @Inject
    AccountService accounts;

    @Inject
    AccessTokenProvider tokens;

    @Inject
    StoredTokens stored;

    @Inject
    HeardEvents events;

    @Test
    void connectsAnAccountAndGivesItsToken() {
        AccountRef alice = account();
        AccessToken token = token();

        accounts.connect(profile(alice), token, grant("app"));

        assertThat(tokens.tokenFor(alice)).contains(token);
        assertThat(accounts.list(List.of(account(), alice, alice)))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.account()).isEqualTo(alice);
                    assertThat(shown.username()).isEqualTo("alice");
                    assertThat(shown.permissions())
                            .isEqualTo(Set.of(KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES));
                    assertThat(shown.status()).isEqualTo(TokenStatus.ACTIVE);
                });
        assertThat(events.of(alice)).containsExactly(new AccountConnected(alice));
    }

    @Test
    void replacesTheTokenOfTheSameApplicationAndKeepsOthers() {
        AccountRef alice = account();
        AccessToken other = token();
        AccessToken newest = token();
        accounts.connect(profile(alice), other, grant("other app"));
        accounts.connect(profile(alice), token(), grant("app"));
        accounts.connect(new Profile(alice, "alice", "Renamed", null), newest, grant("app"));

        assertThat(stored.list(alice)).hasSize(2);
        assertThat(tokens.tokenFor(alice)).contains(newest);
        assertThat(accounts.list(List.of(alice))).singleElement().satisfies(shown -> {
            assertThat(shown.displayName()).isEqualTo("Renamed");
            assertThat(shown.avatarUrl()).isNull();
        });

        accounts.markRejected(alice, newest);

        assertThat(tokens.tokenFor(alice)).contains(other);
    }

    @Test
    void doesNotUseARejectedTokenUntilANewOneIsConnected() {
        AccountRef alice = account();
        AccessToken old = token();
        accounts.connect(profile(alice), old, grant("app"));
        assertThat(tokens.tokenFor(alice)).contains(old);

        accounts.markRejected(alice, old);

        assertThat(tokens.tokenFor(alice)).isEmpty();
        assertThat(accounts.list(List.of(alice)))
                .extracting(ConnectedAccount::status)
                .containsExactly(TokenStatus.REJECTED);

        AccessToken fresh = token();
        accounts.connect(profile(alice), fresh, grant("app"));
        accounts.markRejected(alice, old);

        assertThat(tokens.tokenFor(alice)).contains(fresh);
        assertThat(events.of(alice))
                .containsExactly(
                        new AccountConnected(alice), new AccessTokenRejected(alice), new AccountConnected(alice));
    }

    @Test
    void disconnectsAtOnceAlsoFromMemory() {
        AccountRef alice = account();
        accounts.connect(profile(alice), token(), grant("app"));
        assertThat(tokens.tokenFor(alice)).isPresent();

        assertThat(accounts.disconnect(alice)).isTrue();

        assertThat(tokens.tokenFor(alice)).isEmpty();
        assertThat(accounts.list(List.of(alice))).isEmpty();
        assertThat(accounts.disconnect(alice)).isFalse();
        assertThat(events.of(alice)).containsExactly(new AccountConnected(alice), new AccountDisconnected(alice));
    }

    @Test
    void aFailingObserverDoesNotFailTheSignIn() {
        AccountRef alice = account();
        events.failFor(alice);

        accounts.connect(profile(alice), token(), grant("app"));

        assertThat(tokens.tokenFor(alice)).isPresent();
    }

    @Test
    void sixteenConcurrentSignInsOfOneAccountMakeOneRow() throws Exception {
        AccountRef alice = account();
        List<AccessToken> offered =
                IntStream.range(0, 16).mapToObj(i -> token()).toList();

        atOnce(offered.stream()
                .<Runnable>map(token -> () -> accounts.connect(profile(alice), token, grant("app")))
                .toList());

        assertThat(QuarkusTransaction.requiringNew().call(() -> Tables.rows(alice)))
                .isEqualTo(1);
        assertThat(stored.list(alice)).hasSize(1);
        assertThat(tokens.tokenFor(alice).orElseThrow()).isIn(offered);
        assertThat(events.of(alice)).hasSize(16);
    }

    @Test
    void signInsBesideDisconnectsEndWhole() throws Exception {
        AccountRef alice = account();
        List<Runnable> mixed = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            mixed.add(() -> accounts.connect(profile(alice), token(), grant("app")));
            mixed.add(() -> accounts.disconnect(alice));
        }

        atOnce(mixed);

        long rows = QuarkusTransaction.requiringNew().call(() -> Tables.rows(alice));
        assertThat(stored.list(alice)).hasSize((int) rows);
        assertThat(tokens.tokenFor(alice).isPresent()).isEqualTo(rows == 1);
    }

    @Test
    void keepsWhatServersSendWithinTheColumns() {
        AccountRef alice = account();
        String emoji = "\uD83D\uDE00".repeat(400);

        accounts.connect(
                new Profile(alice, "a\u0000lice", emoji, "https://misskey.example/" + "x".repeat(3000)),
                token(),
                grant("app"));

        assertThat(accounts.list(List.of(alice))).singleElement().satisfies(shown -> {
            assertThat(shown.username()).isEqualTo("alice");
            assertThat(shown.displayName()).isEqualTo("\uD83D\uDE00".repeat(256));
            assertThat(shown.avatarUrl()).isNull();
        });
        assertThatIllegalArgumentException().isThrownBy(() -> grant(" ")).withMessageContaining("application name");
    }

    private static void atOnce(List<Runnable> works) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable work : works) {
                running.add(threads.submit(() -> {
                    go.await();
                    work.run();
                    return null;
                }));
            }
            go.countDown();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
