package io.github.quarkusmisskey.database;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;

import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.database.internal.SchemaMigration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Replicas that start at once on a database without our tables. */
class SchemaMigrationRaceTest {

    private static final int REPLICAS = 8;

    @Test
    void makesTheTablesOnceWhicheverReplicaIsFirst() throws Exception {
        for (int race = 0; race < TestSize.of(2, 5); race++) {
            race(new PostgresResource().start().get("quarkus.datasource.jdbc.url"));
        }
    }

    private static void race(String url) throws Exception {
        CyclicBarrier together = new CyclicBarrier(REPLICAS);
        Callable<Boolean> replica = () -> {
            SchemaMigration migration = new SchemaMigration(dataSource(url), () -> true, Optional.of(url));
            together.await();
            migration.atStart();
            return true;
        };
        ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);
        try {
            List<Future<Boolean>> started = replicas.invokeAll(
                    Stream.generate(() -> replica).limit(REPLICAS).toList());
            for (Future<Boolean> each : started) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            replicas.shutdownNow();
        }
    }

    private static DataSource dataSource(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }
}
