/**
 * Reports calls to Micrometer. Not loaded without Micrometer.
 *
 * <p>May import: {@code api}, {@code client}.
 */
package io.github.quarkusmisskey.client.internal.metrics;
