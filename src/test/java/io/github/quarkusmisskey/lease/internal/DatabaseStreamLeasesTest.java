package io.github.quarkusmisskey.lease.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.account.AccountDisconnected;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.streaming.StreamLease;
import io.github.quarkusmisskey.api.streaming.StreamLeases;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One holder at a time, by the database's clock, and nothing from those who held a lease before. */
@QuarkusTest
class DatabaseStreamLeasesTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int RACES = TestSize.of(10, 40);
    private static final int RACERS = 8;

    @Inject
    StreamLeases leases;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Event<AccountDisconnected> disconnected;

    private String name;

    @BeforeEach
    void another() {
        name = UUID.randomUUID() + "@misskey.example";
    }

    @Test
    void oneOfManyReplicasGetsIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RACERS);
        try {
            for (int race = 0; race < RACES; race++) {
                String raced = race + name;
                if (race % 2 == 1) {
                    // Every other race is for the lease of a holder that died.
                    leases.acquire(raced, "dead", Duration.ZERO);
                }
                assertThat(race(threads, raced)).as("winners of race " + race).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<StreamLease> race(ExecutorService threads, String raced) throws Exception {
        CyclicBarrier start = new CyclicBarrier(RACERS);
        List<Callable<Optional<StreamLease>>> racers = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            String holder = "replica " + i;
            racers.add(() -> {
                start.await();
                return leases.acquire(raced, holder, LONG);
            });
        }
        List<StreamLease> winners = new ArrayList<>();
        for (Future<Optional<StreamLease>> end : threads.invokeAll(racers)) {
            end.get().ifPresent(winners::add);
        }
        return winners;
    }

    @Test
    void isFreeAtOnceWhenItIsReleasedAndInTimeWhenItsHolderDies() {
        StreamLease first = leases.acquire(name, "a", LONG).orElseThrow();
        assertThat(leases.acquire(name, "b", LONG)).isEmpty();
        leases.release(first);
        StreamLease second = leases.acquire(name, "b", SHORT).orElseThrow();
        StreamLease third = await().atMost(TIMEOUT)
                .until(() -> leases.acquire(name, "c", LONG), Optional::isPresent)
                .orElseThrow();
        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThat(third.fence()).isGreaterThan(second.fence());
    }

    @Test
    void isKeptByRenewing() throws Exception {
        StreamLease lease = leases.acquire(name, "a", SHORT).orElseThrow();
        assertThat(leases.renew(lease, LONG)).isTrue();
        Thread.sleep(SHORT.toMillis() + 50);
        assertThat(leases.acquire(name, "b", LONG)).isEmpty();
    }

    @Test
    void isRenewedAfterItExpiredIfNobodyTookIt() {
        StreamLease lease = leases.acquire(name, "a", Duration.ZERO).orElseThrow();
        assertThat(leases.renew(lease, LONG)).isTrue();
        assertThat(leases.acquire(name, "b", LONG)).isEmpty();
    }

    @Test
    void refusesWhatAnEarlierHolderDoesLate() {
        StreamLease paused = leases.acquire(name, "a", Duration.ZERO).orElseThrow();
        assertThat(leases.move(paused, Map.of("f", "id1"))).isTrue();
        StreamLease now = await().atMost(TIMEOUT)
                .until(() -> leases.acquire(name, "b", LONG), Optional::isPresent)
                .orElseThrow();
        assertThat(leases.move(now, Map.of("f", "id5", "g", "id3"))).isTrue();

        assertThat(leases.move(paused, Map.of("f", "id2", "h", "id2"))).isFalse();
        assertThat(leases.renew(paused, LONG)).isFalse();
        leases.release(paused);

        assertThat(leases.position(name, "f")).contains("id5");
        assertThat(leases.position(name, "g")).contains("id3");
        assertThat(leases.position(name, "h")).isEmpty();
        assertThat(leases.renew(now, LONG)).isTrue();
    }

    @Test
    void refusesAHolderThatTookItAnewWhatItDidBefore() {
        StreamLease before = leases.acquire(name, "a", LONG).orElseThrow();
        StreamLease anew = leases.acquire(name, "a", LONG).orElseThrow();
        assertThat(anew.fence()).isGreaterThan(before.fence());
        assertThat(leases.move(before, Map.of("f", "id1"))).isFalse();
        assertThat(leases.move(anew, Map.of("f", "id2"))).isTrue();
    }

    @Test
    void expiresByTheClockOfTheDatabase() throws SQLException {
        leases.acquire(name, "a", Duration.ofSeconds(100)).orElseThrow();
        assertThat(number("select count(*) from misskey_stream_lease where name = '" + name
                        + "' and expires_at > current_timestamp + interval '90' second"
                        + " and expires_at < current_timestamp + interval '101' second"))
                .isOne();
    }

    @Test
    void leavesNothingOfAReleasedLeaseOrOfADisconnectedAccount() throws SQLException {
        AccountRef account = new AccountRef("misskey.example", "9abc");
        StreamLease lease = leases.acquire(account.getName(), "a", LONG).orElseThrow();
        leases.move(lease, Map.of("f", "id1"));
        leases.release(lease);
        assertThat(number("select count(*) from misskey_stream_lease where name = '" + account.getName() + "'"))
                .isZero();
        assertThat(leases.position(account.getName(), "f")).contains("id1");

        leases.acquire(account.getName(), "a", LONG).orElseThrow();
        disconnected.fire(new AccountDisconnected(account));
        assertThat(leases.position(account.getName(), "f")).isEmpty();
        assertThat(leases.acquire(account.getName(), "b", LONG)).isPresent();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
