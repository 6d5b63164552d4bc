/**
 * What SmallRye Health hears of the configured servers. Without it nothing here is loaded, and no server is asked.
 *
 * <p>May import: {@code api} and {@code api.server}, {@code client}.
 */
package io.github.quarkusmisskey.client.health;
