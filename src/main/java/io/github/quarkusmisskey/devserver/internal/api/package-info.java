/**
 * The checks that every call passes before its endpoint runs, in the order of real servers.
 *
 * <p>May import: {@code devserver}, {@code devserver.internal.http}, {@code devserver.internal.store}.
 */
package io.github.quarkusmisskey.devserver.internal.api;
