/**
 * Reports the configured servers to SmallRye Health. Without it, nothing here is loaded and no server is pinged.
 *
 * <p>May import: {@code api} and {@code api.server}, {@code client}.
 */
package io.github.quarkusmisskey.client.internal.health;
