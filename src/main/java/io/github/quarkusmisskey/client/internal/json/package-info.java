/**
 * Connects the generated readers and writers with Jackson, and loads them before they are needed.
 *
 * <p>May import: {@code api} and {@code api.internal}.
 */
package io.github.quarkusmisskey.client.internal.json;
