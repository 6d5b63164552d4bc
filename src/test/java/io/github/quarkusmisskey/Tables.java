package io.github.quarkusmisskey;

import java.util.List;
import java.util.UUID;

import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The tables of sign-ins, which the tests of one run share. */
public final class Tables {

    private static final List<String> OF_PEOPLE =
            List.of("misskey_login_attempt", "misskey_access_token", "misskey_account", "misskey_token_audit");

    /** Those that name others before these. */
    private static final List<String> ALL = List.of(
            "misskey_login_attempt",
            "misskey_registered_app",
            "misskey_access_token",
            "misskey_account",
            "misskey_token_audit",
            "misskey_ended_session");

    private Tables() {}

    /** Forgets what earlier tests stored. */
    public static void empty() {
        QuarkusTransaction.requiringNew()
                .run(() -> ALL.forEach(table -> Panache.getEntityManager()
                        .createNativeQuery("delete from " + table)
                        .executeUpdate()));
    }

    /** How many rows there are that tell of people. */
    public static long rowsOfPeople() {
        return QuarkusTransaction.requiringNew()
                .call(() -> OF_PEOPLE.stream().mapToLong(Tables::rows).sum());
    }

    /** How many rows there are in one of them; needs a transaction. */
    public static long rows(String table) {
        return ((Number) Panache.getEntityManager()
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    /** How many rows there are of an account, and not of its tokens; needs a transaction. */
    public static long rows(AccountRef account) {
        return ((Number) Panache.getEntityManager()
                        .createNativeQuery("select count(*) from misskey_account where host = ?1 and user_id = ?2")
                        .setParameter(1, account.host().toString())
                        .setParameter(2, account.userId())
                        .getSingleResult())
                .longValue();
    }

    /** Stores an account without tokens; needs a transaction. */
    public static void insertAccount(String host, String userId, long sessionGeneration) {
        Panache.getEntityManager()
                .createNativeQuery(
                        "insert into misskey_account (id, host, user_id, username, session_generation,"
                                + " created_at, updated_at) values (?1, ?2, ?3, 'somebody', ?4, current_timestamp, current_timestamp)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, host)
                .setParameter(3, userId)
                .setParameter(4, sessionGeneration)
                .executeUpdate();
    }

    /** What is in a column of one of them, or in each row's columns if it is {@code *}; needs a transaction. */
    public static List<?> values(String table, String column) {
        return Panache.getEntityManager()
                .createNativeQuery("select " + column + " from " + table)
                .getResultList();
    }
}
