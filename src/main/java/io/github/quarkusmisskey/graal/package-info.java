/**
 * Substitutions and registrations that native executables need in addition to those of Quarkus. The JVM never loads
 * them.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.graal;
