/**
 * A connector for Reactive Messaging: events of streams arrive as messages, and messages leave as notes. Not loaded
 * without Reactive Messaging.
 *
 * <p>May import: {@code streaming}, {@code client}, {@code api} and its endpoint packages.
 */
package io.github.quarkusmisskey.messaging.internal;
