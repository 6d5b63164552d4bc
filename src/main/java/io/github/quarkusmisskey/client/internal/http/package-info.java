/**
 * The HTTP client that all calls share. It connects to checked addresses only, and bounds responses in size and time.
 *
 * <p>May import: {@code client}, {@code api}, {@code client.internal.config}, {@code client.internal.error},
 * {@code client.internal.guard}, {@code client.internal.upload}.
 */
package io.github.quarkusmisskey.client.internal.http;
