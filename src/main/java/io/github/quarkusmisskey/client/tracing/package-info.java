/**
 * What OpenTelemetry hears of calls. Without OpenTelemetry nothing here is loaded.
 *
 * <p>May import: {@code api}, {@code client}.
 */
package io.github.quarkusmisskey.client.tracing;
