/**
 * Authenticates callers of the gateway by bearer tokens that Quarkus OIDC verified. Not loaded without Quarkus OIDC.
 *
 * <p>May import: {@code gateway}, {@code apikey}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.gateway.internal.oidc;
