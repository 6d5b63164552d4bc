/**
 * Connected accounts and their access tokens in the database, and the vault that encrypts what must stay secret.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.account;
