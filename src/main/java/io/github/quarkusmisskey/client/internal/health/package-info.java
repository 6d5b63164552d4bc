/**
 * Reports the configured servers to SmallRye Health. Without it, nothing here is loaded and no server is pinged.
 *
 * <p>May import: {@code client}, {@code client.internal.call}, {@code api} and {@code api.server}.
 */
package io.github.quarkusmisskey.client.internal.health;
