/**
 * The endpoints without a namespace, such as {@code meta}.
 *
 * <p>May import: {@code api}, {@code api.model} and {@code api.internal.text}.
 */
package io.github.quarkusmisskey.api.server;
