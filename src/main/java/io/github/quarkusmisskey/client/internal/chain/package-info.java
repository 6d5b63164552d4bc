/**
 * The chain of a call: the interceptors of the API interfaces and the filters of the REST client, in the order of
 * {@code docs/architecture.md}.
 *
 * <p>May import: {@code client}, {@code api} and its endpoint packages, and the other internal packages of
 * {@code client} but for {@code proxy} and {@code websocket}.
 */
package io.github.quarkusmisskey.client.internal.chain;
