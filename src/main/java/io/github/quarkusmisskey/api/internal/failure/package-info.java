/**
 * Walks through the causes of failures.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.api.internal.failure;
