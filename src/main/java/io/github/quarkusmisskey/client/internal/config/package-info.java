/**
 * The configuration of calls.
 *
 * <p>May import: {@code api}, {@code client.internal.guard}, {@code client.internal.resilience}.
 */
package io.github.quarkusmisskey.client.internal.config;
