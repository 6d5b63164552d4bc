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
 * Migrates the tables of this module, with its own scripts and history table, so that it can share a database with an
 * application's Flyway. Replicas that start at the same time wait for each other.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class SchemaMigration {

    /** Runs before everything else that this module or an application does at start. */
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

    /** Once per start: {@link SchemaIntegrator} calls it before the application does. */
    public synchronized void atStart() {
        if (config.migrateAtStart() && !done) {
            url.ifPresent(DataSourceDiagnosis::checkUrl);
            migrate();
            done = true;
        }
    }

    /**
     * Replicas that start at the same time without a history table conflict while creating it, which Flyway's lock does
     * not prevent; the next attempt finds the table.
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
                // The schema may already contain an application's tables; with version 0, all scripts of this module
                // run nevertheless.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Returns false if the start is interrupted. */
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
