/**
 * Which Java types and interfaces there are, what they are called and where they live.
 *
 * <p>May import: {@code schema} and the JDK.
 */
package io.github.quarkusmisskey.generator.plan;
