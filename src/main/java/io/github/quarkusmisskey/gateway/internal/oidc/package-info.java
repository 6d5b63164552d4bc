/**
 * Authenticates callers of the gateway by bearer tokens that Quarkus OIDC verified. Not loaded without Quarkus OIDC.
 *
 * <p>May import: {@code gateway}, {@code gateway.internal.caller}, {@code apikey}, {@code client.internal.optional},
 * {@code api}.
 */
package io.github.quarkusmisskey.gateway.internal.oidc;
