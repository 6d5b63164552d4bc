/**
 * Forwards the calls of others as a stored account, without reading bodies into records.
 *
 * <p>May import: {@code client}, {@code api} and the internal packages of {@code client} that a call passes.
 */
package io.github.quarkusmisskey.client.internal.proxy;
