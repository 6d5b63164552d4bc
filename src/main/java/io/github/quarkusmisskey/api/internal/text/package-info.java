/**
 * Cleans text that servers and callers chose, copies JSON, and describes records.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.api.internal.text;
