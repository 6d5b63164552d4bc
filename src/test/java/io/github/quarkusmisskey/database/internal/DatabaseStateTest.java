package io.github.quarkusmisskey.database.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseStateTest {

    private final List<String> told = new ArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private final DatabaseState state =
            new DatabaseState(now::get, text -> told.add("WARN " + text), text -> told.add("INFO " + text));

    @Test
    void tellsAnOutageOnceAndItsEndOnce() {
        state.begin().succeeded();
        for (int i = 0; i < 30; i++) {
            state.begin().failed(refused());
        }
        now.addAndGet(12_300_000_000L);
        for (int i = 0; i < 30; i++) {
            state.begin().succeeded();
        }
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("WARN The database is away: Connection refused.");
        assertThat(told.get(1)).isEqualTo("INFO The database is back after 12 s");
    }

    @Test
    void believesNobodyWhoBeganBeforeTheLastChange() {
        DatabaseState.Use early = state.begin();
        DatabaseState.Use slow = state.begin();
        state.begin().failed(refused());
        early.succeeded();
        assertThat(told).hasSize(1);
        state.begin().succeeded();
        slow.failed(refused());
        assertThat(told).hasSize(2);
    }

    @Test
    void tellsTheNextOutageToo() {
        for (int outage = 0; outage < 3; outage++) {
            state.begin().failed(refused());
            state.begin().succeeded();
        }
        assertThat(told).hasSize(6);
    }

    @Test
    void writesOneShortLine() {
        state.begin().failed(new SQLException("one\ntwo\r" + "x".repeat(5_000)));
        assertThat(told).singleElement().satisfies(line -> assertThat(line)
                .contains("one two x")
                .hasSizeLessThan(500)
                .doesNotContain("\n", "\r"));
    }

    private static AccountStoreUnavailableException refused() {
        return new AccountStoreUnavailableException(
                new SQLException("no connection", new SQLException("Connection refused")));
    }
}
