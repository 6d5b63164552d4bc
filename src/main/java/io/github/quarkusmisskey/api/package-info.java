/**
 * The vocabulary of the module: hosts, accounts, tokens, permissions and errors, in plain Java.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.api;
