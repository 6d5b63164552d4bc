/**
 * Transactions that are retried, the schema and its migrations, and the state of the database.
 *
 * <p>May import: {@code database}, {@code api}, {@code api.internal.failure}.
 */
package io.github.quarkusmisskey.database.internal;
