/**
 * Keys from the configuration, and the encryption and signatures made with them.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.vault.internal;
