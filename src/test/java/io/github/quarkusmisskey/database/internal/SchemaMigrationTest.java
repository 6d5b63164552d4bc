package io.github.quarkusmisskey.database.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import io.agroal.api.AgroalDataSource;
import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.account.internal.TokenChecks;
import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
public class SchemaMigrationTest {

    @Inject
    EntityManagerFactory persistence;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    SchemaMigration migration;

    @Inject
    TokenChecks checks;

    @Inject
    StoredTokens tokens;

    @Test
    void entitiesFitTheMigratedTables() {
        persistence.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    @Test
    void keepsAHistoryOfItsOwnAndRunsAgainWithoutHarm() throws Exception {
        migration.migrate();

        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet applied = statement.executeQuery(
                        "select count(*) from \"misskey_schema_history\" where \"version\" in ('1', '2', '3', '4') and \"success\" = true")) {
            assertThat(applied.next()).isTrue();
            assertThat(applied.getInt(1)).isEqualTo(4);
        }
    }

    @Test
    void takesTheAttemptsOfAnOlderReplicaForMiAuth() throws Exception {
        UUID id = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into misskey_login_attempt (id, session_hash, browser_hash, host, return_to, permissions,"
                                + " state, without_permissions, created_at, expires_at) values (?, ?, 'b', 'h', '/', '',"
                                + " 'PENDING', false, current_timestamp, current_timestamp)");
                PreparedStatement select =
                        connection.prepareStatement("select flow from misskey_login_attempt where id = ?")) {
            insert.setObject(1, id);
            insert.setString(2, id.toString());
            assertThat(insert.executeUpdate()).isOne();
            select.setObject(1, id);
            try (ResultSet attempt = select.executeQuery()) {
                assertThat(attempt.next()).isTrue();
                assertThat(attempt.getString(1)).isEqualTo("MIAUTH");
            }
        }
    }

    @Test
    void takesTheTokensOfAnOlderReplicaAsNeverChecked() throws Exception {
        UUID account = UUID.randomUUID();
        UUID token = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insertAccount = connection.prepareStatement(
                        "insert into misskey_account (id, host, user_id, username, created_at,"
                                + " updated_at) values (?, 'h', ?, 'u', current_timestamp, current_timestamp)");
                PreparedStatement insertToken = connection.prepareStatement(
                        "insert into misskey_access_token (id, account_id, source, application_name, permissions, status,"
                                + " created_at, key_id, ciphertext) values (?, ?, 'MIAUTH', 'app', 'write:notes',"
                                + " 'ACTIVE', current_timestamp, 'k', ?)")) {
            insertAccount.setObject(1, account);
            insertAccount.setString(2, account.toString());
            assertThat(insertAccount.executeUpdate()).isOne();
            insertToken.setObject(1, token);
            insertToken.setObject(2, account);
            insertToken.setBytes(3, new byte[] {1});
            assertThat(insertToken.executeUpdate()).isOne();
        }
        try {
            TokenInfo read =
                    tokens.list(new AccountRef("h", account.toString())).get(0);
            assertThat(read.found()).isEqualTo(FoundPermissions.NONE);
            assertThat(read.checkedAt()).isEmpty();
            assertThat(checks.due(10_000)).extracting(TokenChecks.Due::id).contains(token);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                delete("misskey_access_token", token);
                delete("misskey_account", account);
            });
        }
    }

    private static void delete(String table, UUID id) {
        Panache.getEntityManager()
                .createNativeQuery("delete from " + table + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
