/**
 * The OpenAPI document of what a caller may call.
 *
 * <p>May import: {@code gateway.internal.caller}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.gateway.internal.document;
