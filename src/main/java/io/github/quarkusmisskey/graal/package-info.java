/**
 * What a native executable needs beside what Quarkus does: substitutions, which the JVM never loads.
 *
 * <p>May import: nothing of this module.
 */
package io.github.quarkusmisskey.graal;
