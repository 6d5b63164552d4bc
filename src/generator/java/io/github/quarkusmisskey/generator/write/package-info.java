/**
 * The planned types and interfaces as Java sources.
 *
 * <p>May import: {@code plan}, {@code schema} and the JDK.
 */
package io.github.quarkusmisskey.generator.write;
