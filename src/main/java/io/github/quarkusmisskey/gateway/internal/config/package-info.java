/**
 * The configuration of the gateway, which lets authorised programs call Misskey as a stored account without seeing its
 * token. Disabled unless {@code misskey.gateway.enabled=true}.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.gateway.internal.config;
