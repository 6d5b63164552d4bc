/**
 * The links that every call passes, its entry from the API interfaces, and the filters of the REST client.
 *
 * <p>May import: {@code client}, {@code api} and its endpoint packages, and the other internal packages of
 * {@code client} but for {@code proxy} and {@code websocket}.
 */
package io.github.quarkusmisskey.client.internal.chain;
