/**
 * Reads and writes the records of the API as JSON. No part of the promised API: it changes without notice.
 *
 * <p>May import: {@code api} and its packages.
 */
package io.github.quarkusmisskey.api.internal;
