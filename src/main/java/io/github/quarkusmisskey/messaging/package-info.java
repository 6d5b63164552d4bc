/**
 * A connector for Reactive Messaging: events of streams come in as messages, and messages go out as notes. Without Reactive
 * Messaging nothing here is loaded.
 *
 * <p>May import: {@code streaming}, {@code client}, {@code api} and its endpoint packages.
 */
package io.github.quarkusmisskey.messaging;
