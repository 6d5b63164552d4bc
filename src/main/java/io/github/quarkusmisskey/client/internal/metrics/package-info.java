/**
 * Reports calls to Micrometer. Not loaded without Micrometer.
 *
 * <p>May import: {@code client.internal.observation}, {@code client.internal.call}, {@code api} and
 * {@code api.internal}.
 */
package io.github.quarkusmisskey.client.internal.metrics;
