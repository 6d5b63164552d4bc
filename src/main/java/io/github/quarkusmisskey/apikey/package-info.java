/**
 * Keys by which programs are known: who made them, which accounts and permissions they are bound to, until when.
 *
 * <p>May import: {@code account}, {@code api}.
 */
package io.github.quarkusmisskey.apikey;
