package io.github.quarkusmisskey.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.database.internal.SchemaMigration;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaBesideAnApplicationTest {

    @TempDir
    Path scripts;

    @Test
    void runsBesideAnApplicationsOwnFlywayOnH2() throws Exception {
        migratesBesideAnApplication(h2());
    }

    @Test
    void runsBesideAnApplicationsOwnFlywayOnPostgres() throws Exception {
        migratesBesideAnApplication(postgres());
    }

    @Test
    void takesTablesThatHibernateMadeBefore() throws Exception {
        DataSource dataSource = h2();
        migration(dataSource, true).atStart(null);
        execute(dataSource, "drop table \"misskey_schema_history\"");

        migration(dataSource, true).atStart(null);

        assertThat(tables(dataSource)).contains("misskey_schema_history", "misskey_account");
    }

    @Test
    void leavesTheDatabaseAloneIfToldSo() throws Exception {
        DataSource dataSource = h2();

        migration(dataSource, false).atStart(null);

        assertThat(tables(dataSource)).doesNotContain("misskey_account");
    }

    @Test
    void saysWhatToDoIfTheDatabaseIsNotReachable() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/none");

        assertThatThrownBy(() -> migration(nowhere, true).atStart(null))
                .hasNoCause()
                .hasMessageContaining("does not answer")
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private void migratesBesideAnApplication(DataSource dataSource) throws Exception {
        Files.writeString(scripts.resolve("V1__application.sql"), "create table application_table (id int)");
        applicationsFlyway(dataSource).migrate();

        migration(dataSource, true).atStart(null);
        Files.writeString(scripts.resolve("V2__application.sql"), "create table second_table (id int)");
        applicationsFlyway(dataSource).migrate();
        migration(dataSource, true).atStart(null);

        assertThat(tables(dataSource))
                .contains(
                        "application_table",
                        "second_table",
                        "misskey_account",
                        "misskey_access_token",
                        "misskey_login_attempt",
                        "misskey_registered_app",
                        "misskey_schema_history",
                        "flyway_schema_history");
    }

    private Flyway applicationsFlyway(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("filesystem:" + scripts)
                .load();
    }

    private static SchemaMigration migration(DataSource dataSource, boolean atStart) {
        return new SchemaMigration(dataSource, () -> atStart, Optional.empty());
    }

    private static DataSource h2() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    private static DataSource postgres() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(new PostgresResource().start().get("quarkus.datasource.jdbc.url"));
        dataSource.setUser("postgres");
        dataSource.setPassword("postgres");
        return dataSource;
    }

    private static List<String> tables(DataSource dataSource) throws Exception {
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static void execute(DataSource dataSource, String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
