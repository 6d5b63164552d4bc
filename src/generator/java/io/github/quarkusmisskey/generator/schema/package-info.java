/**
 * What the document says, without its many ways of saying it.
 *
 * <p>May import: Jackson and the JDK.
 */
package io.github.quarkusmisskey.generator.schema;
