/**
 * The configuration of streams.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.streaming.internal.config;
