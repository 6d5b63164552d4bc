package io.github.quarkusmisskey.database.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.internal.SchemaIntegrator;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the tables of this module up to date, with scripts and a history table of its own, so that it lives beside an
 * application's Flyway on the same database. Replicas that start together wait for each other.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class SchemaMigration {

    /** Runs before anything else that this module or an application does at start. */
    public static final int PRIORITY = -1000;

    private static final int MAX_ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(300);

    static final String HISTORY_TABLE = "misskey_schema_history";

    private final DataSource dataSource;
    private final SchemaConfig config;
    private final Optional<String> url;
    private boolean done;

    public SchemaMigration(
            DataSource dataSource,
            SchemaConfig config,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url) {
        this.dataSource = dataSource;
        this.config = config;
        this.url = url;
    }

    public void atStart(@Observes @Priority(PRIORITY) StartupEvent start) {
        atStart();
    }

    /** Once in a start: {@link SchemaIntegrator} asks for it before the application does. */
    public synchronized void atStart() {
        if (config.migrateAtStart() && !done) {
            url.ifPresent(DataSourceDiagnosis::checkUrl);
            migrate();
            done = true;
        }
    }

    /**
     * Replicas that start at once on a database without the history table get in each other's way while they make it,
     * which no lock of Flyway prevents; the next attempt finds it.
     */
    void migrate() {
        for (int attempt = 1; ; attempt++) {
            try {
                migrateOnce();
                return;
            } catch (FlywayException e) {
                DataSourceDiagnosis.of(e).ifPresent(wrong -> {
                    throw wrong;
                });
                if (attempt == MAX_ATTEMPTS || !pause()) {
                    throw new IllegalStateException(
                            "The tables of Quarkus Misskey cannot be made or brought up to date; is the database reachable,"
                                    + " and may its user create tables? With misskey.schema.migrate-at-start=false they are"
                                    + " left alone",
                            e);
                }
            }
        }
    }

    private void migrateOnce() {
        Flyway.configure()
                .dataSource(dataSource)
                .table(HISTORY_TABLE)
                .resourceProvider(new SchemaScripts())
                .javaMigrationClassProvider(List::<Class<? extends JavaMigration>>of)
                // The schema may hold an application's tables already; version 0 lets all of ours run beside them.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** False if the start is interrupted. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
