package io.github.quarkusmisskey.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.TestAccounts;
import io.github.quarkusmisskey.account.internal.VaultRotation.Result;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.account.TestAccounts.account;
import static io.github.quarkusmisskey.account.TestAccounts.grant;
import static io.github.quarkusmisskey.account.TestAccounts.key;
import static io.github.quarkusmisskey.account.TestAccounts.profile;
import static io.github.quarkusmisskey.account.TestAccounts.token;
import static io.github.quarkusmisskey.account.TestAccounts.vault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
public class VaultRotationTest {

    private static final int BATCH = 10;

    @Inject
    AccountStore store;

    @Any
    @Inject
    Instance<AccountBoundRows> bound;

    @Inject
    Event<Object> events;

    private final Map<String, String> keys = Map.of("old", key(), "new", key());
    private final Vault before = vault(keys, "old");
    private final Vault after = vault(keys, "new");

    @BeforeEach
    void emptyTables() {
        Tables.empty();
    }

    @Test
    void sealsEverythingAnewWithTheActiveKey() {
        Map<AccountRef, AccessToken> connected = connect(25);

        assertThat(rotation(after).rotate(BATCH)).isEqualTo(new Result(25, 0, 0));
        assertThat(rotation(after).rotate(BATCH)).isEqualTo(new Result(0, 0, 0));

        assertThat(rowsWithoutKey("new")).isZero();
        connected.forEach((account, token) ->
                assertThat(provider(after).tokenFor(account)).contains(token));
        assertThat(provider(vault(Map.of("new", keys.get("new")), "new"))
                        .tokenFor(connected.keySet().iterator().next()))
                .isPresent();
    }

    @Test
    void goesOnWhereAnInterruptedRunStopped() {
        connect(30);
        TokenSeal stopping = new TokenSeal(after) {
            private int left = 13;

            @Override
            byte[] seal(AccessToken token, UUID tokenId, UUID accountId) {
                if (left-- == 0) {
                    throw new IllegalStateException("the process was stopped");
                }
                return super.seal(token, tokenId, accountId);
            }
        };

        assertThatThrownBy(() -> new VaultRotation(store, stopping).rotate(BATCH))
                .hasMessage("the process was stopped");
        assertThat(rowsWithoutKey("new")).isEqualTo(17);

        assertThat(rotation(after).rotate(BATCH)).isEqualTo(new Result(17, 0, 0));
        assertThat(rowsWithoutKey("new")).isZero();
    }

    @Test
    void twoReplicasShareTheWork() throws Exception {
        connect(60);
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            Future<Result> one = replicas.submit(() -> rotation(after).rotate(BATCH));
            Future<Result> other = replicas.submit(() -> rotation(after).rotate(BATCH));

            assertThat(one.get().resealed() + other.get().resealed()).isEqualTo(60);
        } finally {
            replicas.shutdownNow();
        }
        assertThat(rowsWithoutKey("new")).isZero();
    }

    @Test
    void leavesARowThatDoesNotOpenAndGoesOn() {
        connect(12);
        QuarkusTransaction.requiringNew().run(() -> {
            StoredAccessToken row =
                    StoredAccessToken.<StoredAccessToken>findAll().firstResult();
            StoredAccessToken.update("ciphertext = ?1 where id = ?2", new byte[] {1, 2, 3}, row.id);
        });

        assertThat(rotation(after).rotate(BATCH)).isEqualTo(new Result(11, 0, 1));
    }

    @Test
    void readsNoAccountsWithTheRows() {
        connect(1);
        QuarkusTransaction.requiringNew().run(() -> {
            StoredAccessToken row =
                    StoredAccessToken.<StoredAccessToken>findAll().firstResult();
            assertThat(row.account.id).isNotNull();
            assertThat(Hibernate.isInitialized(row.account)).isFalse();
            assertThat(row.account.username).isEqualTo("alice");
        });
    }

    @Test
    void losesNothingUnderLoad() throws Exception {
        Map<AccountRef, AccessToken> resting = connect(120);
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        Map<AccountRef, AccessToken> expected = new HashMap<>(resting);
        try {
            List<Future<Map<AccountRef, AccessToken>>> writers = new ArrayList<>();
            for (Vault vault : List.of(before, after, before, after)) {
                Map<AccountRef, AccessToken> own = connect(20);
                writers.add(threads.submit(() -> signInAgainAndAgain(vault, own, going)));
            }
            Future<Integer> reader = threads.submit(() -> readAgainAndAgain(resting, going));
            Future<Result> rotated = threads.submit(() -> rotation(after).rotate(BATCH));

            Result first = rotated.get();
            going.set(false);

            assertThat(first.unreadable()).isZero();
            assertThat(first.resealed()).isGreaterThanOrEqualTo(resting.size());
            assertThat(reader.get()).isPositive();
            for (Future<Map<AccountRef, AccessToken>> writer : writers) {
                expected.putAll(writer.get());
            }
        } finally {
            going.set(false);
            threads.shutdownNow();
        }

        rotation(after).rotate(BATCH);

        assertThat(rowsWithoutKey("new")).isZero();
        StoredAccessTokenProvider provider = provider(vault(Map.of("new", keys.get("new")), "new"));
        expected.forEach((account, token) ->
                assertThat(provider.tokenFor(account)).as(account.toString()).contains(token));
    }

    @Test
    void theStartNamesAKeyThatIsMissingOrNotTheOneThatSealed() {
        connect(1);

        assertThatThrownBy(() -> check(vault(Map.of("new", keys.get("new")), "new")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("misskey.vault.keys.old is not set");
        assertThatThrownBy(() -> check(vault(Map.of("old", key()), "old")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("misskey.vault.keys.old is not the key that sealed");
        check(after);
    }

    private void check(Vault vault) {
        new VaultCheck(vault, new TokenSeal(vault), store, LaunchMode.NORMAL).atStart(null);
    }

    private Map<AccountRef, AccessToken> connect(int count) {
        AccountService service = service(before);
        Map<AccountRef, AccessToken> connected = new HashMap<>();
        for (int i = 0; i < count; i++) {
            AccountRef account = account();
            AccessToken token = token();
            service.connect(profile(account), token, grant("app"));
            connected.put(account, token);
        }
        return connected;
    }

    private Map<AccountRef, AccessToken> signInAgainAndAgain(
            Vault vault, Map<AccountRef, AccessToken> own, AtomicBoolean going) {
        AccountService service = service(vault);
        Map<AccountRef, AccessToken> latest = new HashMap<>(own);
        List<AccountRef> accounts = List.copyOf(own.keySet());
        while (going.get()) {
            AccountRef account = accounts.get(ThreadLocalRandom.current().nextInt(accounts.size()));
            AccessToken token = token();
            service.connect(profile(account), token, grant("app"));
            latest.put(account, token);
        }
        return latest;
    }

    private int readAgainAndAgain(Map<AccountRef, AccessToken> resting, AtomicBoolean going) {
        StoredAccessTokenProvider provider = provider(after);
        int read = 0;
        while (going.get()) {
            for (Map.Entry<AccountRef, AccessToken> each : resting.entrySet()) {
                assertThat(provider.tokenFor(each.getKey())).contains(each.getValue());
                read++;
            }
        }
        return read;
    }

    private static long rowsWithoutKey(String id) {
        return QuarkusTransaction.requiringNew().call(() -> StoredAccessToken.count("keyId <> ?1", id));
    }

    private VaultRotation rotation(Vault vault) {
        return new VaultRotation(store, new TokenSeal(vault));
    }

    private AccountService service(Vault vault) {
        return TestAccounts.service(
                store, new TokenRows(new TokenSeal(vault), Duration.ofDays(1)), nothingInMemory(), bound, events);
    }

    private StoredAccessTokenProvider provider(Vault vault) {
        return new StoredAccessTokenProvider(
                store, new TokenSeal(vault), nothingInMemory(), service(vault), new LastUsedRecorder(store));
    }

    private static TokenCache nothingInMemory() {
        return new TokenCache(0, Duration.ZERO, Clock.systemUTC());
    }
}
