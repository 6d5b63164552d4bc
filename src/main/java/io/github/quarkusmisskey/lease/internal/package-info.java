/**
 * Leases of accounts and positions of streams, in the database.
 *
 * <p>It is compare-and-set statements of its own because the locks of ShedLock have no fencing number, and nothing else
 * tells a holder that was paused from its successor.
 *
 * <p>May import: {@code account}, {@code personaldata}, {@code database} and its internal package, {@code api} and
 * {@code api.streaming}.
 */
package io.github.quarkusmisskey.lease.internal;
