/**
 * An in-memory Misskey over real HTTP for development and tests; neither in production builds nor in the library jar.
 *
 * <p>May import: {@code api}, {@code devserver.streaming}, its own internal packages, Vert.x core and Jackson; the one
 * bean that starts it in dev mode, CDI and Quarkus as well.
 */
package io.github.quarkusmisskey.devserver;
