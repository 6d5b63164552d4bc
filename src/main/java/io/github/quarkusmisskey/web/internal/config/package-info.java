/**
 * The configuration of the pages for people. Off unless {@code misskey.web.enabled=true}.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.web.internal.config;
