/**
 * Requests and responses as Misskey's own framework treats them.
 *
 * <p>May import: {@code devserver}.
 */
package io.github.quarkusmisskey.devserver.internal.http;
