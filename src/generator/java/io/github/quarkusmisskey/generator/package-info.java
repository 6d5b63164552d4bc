/**
 * Writes the typed API of Misskey from a server's OpenAPI document: read ({@code schema}), name and place
 * ({@code plan}), write ({@code write}).
 *
 * <p>May import: its own packages, Jackson and the JDK. It is no part of the jar.
 */
package io.github.quarkusmisskey.generator;
