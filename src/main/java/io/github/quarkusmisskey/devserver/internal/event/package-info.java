/**
 * Notes, users and notifications as JSON, and who is told of them.
 *
 * <p>May import: {@code devserver}, {@code devserver.internal.http}, {@code devserver.internal.store}.
 */
package io.github.quarkusmisskey.devserver.internal.event;
