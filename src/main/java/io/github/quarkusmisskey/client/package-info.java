/**
 * The entry points of an application: calls to any server as any account, uploads and paging. The rest is in
 * {@code client.internal}.
 *
 * <p>May import: {@code api} and its endpoint packages, its own internal packages.
 */
package io.github.quarkusmisskey.client;
