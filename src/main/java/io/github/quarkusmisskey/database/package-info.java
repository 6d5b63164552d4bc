/**
 * The errors of the database that an application can handle.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.database;
