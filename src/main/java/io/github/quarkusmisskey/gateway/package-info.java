/**
 * The way in for programs: calls Misskey as an account for who may, so that tokens stay in the vault. Off unless
 * {@code misskey.gateway.enabled=true}.
 *
 * <p>May import: {@code apikey}, {@code account}, {@code web.session}, {@code web.rates}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.gateway;
