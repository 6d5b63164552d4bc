package io.github.quarkusmisskey;

import java.util.List;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The tables of sign-ins, which the tests of one run share. */
public final class Tables {

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

    /** How many rows there are in all of them. */
    public static long rows() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ALL.stream().mapToLong(Tables::rows).sum());
    }

    /** How many rows there are in one of them; needs a transaction. */
    public static long rows(String table) {
        return ((Number) Panache.getEntityManager()
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    /** What is in a column of one of them, or in each row's columns if it is {@code *}; needs a transaction. */
    public static List<?> values(String table, String column) {
        return Panache.getEntityManager()
                .createNativeQuery("select " + column + " from " + table)
                .getResultList();
    }
}
