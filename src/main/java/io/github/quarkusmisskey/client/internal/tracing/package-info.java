/**
 * Reports calls to OpenTelemetry. Not loaded without OpenTelemetry.
 *
 * <p>May import: {@code api}, {@code client}.
 */
package io.github.quarkusmisskey.client.internal.tracing;
