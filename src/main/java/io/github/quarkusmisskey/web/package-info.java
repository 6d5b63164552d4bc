/**
 * What a person sees in a browser: signing in, the accounts, writing a note. Off unless {@code misskey.web.enabled=true}.
 *
 * <p>May import: {@code web.session}, {@code web.rates}, {@code login}, {@code tokens}, {@code account}, {@code streaming},
 * {@code mfm}, {@code client}, {@code client.guard}, {@code api} and its endpoint packages.
 */
package io.github.quarkusmisskey.web;
