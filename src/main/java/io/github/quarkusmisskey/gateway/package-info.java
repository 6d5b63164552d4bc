/**
 * Lets authorised programs call Misskey as a stored account without seeing its token. Disabled unless
 * {@code misskey.gateway.enabled=true}.
 *
 * <p>May import: {@code apikey}, {@code account}, {@code web.session}, {@code web.rates}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.gateway;
