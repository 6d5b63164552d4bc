/**
 * What Micrometer hears of calls. Without Micrometer nothing here is loaded.
 *
 * <p>May import: {@code api}, {@code client}.
 */
package io.github.quarkusmisskey.client.metrics;
