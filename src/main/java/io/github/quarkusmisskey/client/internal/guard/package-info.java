/**
 * Decides which addresses may be called. Hosts are input from strangers, so addresses are checked after the DNS lookup.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.client.internal.guard;
