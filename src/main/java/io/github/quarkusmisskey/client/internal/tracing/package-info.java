/**
 * Reports calls to OpenTelemetry. Not loaded without OpenTelemetry.
 *
 * <p>May import: {@code client.internal.observation}, {@code client.internal.call}, {@code api}.
 */
package io.github.quarkusmisskey.client.internal.tracing;
