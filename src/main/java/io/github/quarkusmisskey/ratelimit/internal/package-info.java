/**
 * How often somebody may come in a minute.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.ratelimit.internal;
