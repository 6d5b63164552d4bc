/**
 * Leaves out beans whose library an application does not have.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.client.internal.optional;
