/**
 * Requests and caches what a server says of itself.
 *
 * <p>May import: {@code client}, {@code api}, {@code client.internal.call}, {@code client.internal.config}.
 */
package io.github.quarkusmisskey.client.internal.instance;
