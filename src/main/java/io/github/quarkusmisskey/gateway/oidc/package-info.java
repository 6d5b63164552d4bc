/**
 * Callers of the gateway whose bearer tokens Quarkus OIDC verified. Without it nothing here is loaded.
 *
 * <p>May import: {@code gateway}, {@code apikey}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.gateway.oidc;
