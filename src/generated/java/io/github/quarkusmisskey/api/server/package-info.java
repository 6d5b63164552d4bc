/**
 * The endpoints without a namespace, such as {@code meta}.
 *
 * <p>May import: {@code api} and {@code api.model}.
 */
package io.github.quarkusmisskey.api.server;
