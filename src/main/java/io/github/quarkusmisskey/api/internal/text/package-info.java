/**
 * Cleans text that servers and callers chose, and copies JSON.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.api.internal.text;
