package io.github.quarkusmisskey.streaming.internal.connection;

/**
 * Where a {@link BufferedSubscription} stands. It goes from {@link Open} to {@link Completing} or {@link Failing}, and
 * from each of these to {@link Ended}, where it stays.
 */
sealed interface SubscriptionState {

    /** Events are taken, and delivered as they are requested. */
    record Open() implements SubscriptionState {}

    /** No more events are taken. The subscriber completes once it has requested those that wait. */
    record Completing() implements SubscriptionState {}

    /** No more events are taken. The subscriber fails once those are delivered that it has requested. */
    record Failing(Throwable reason) implements SubscriptionState {}

    /** The subscriber is called no more. */
    record Ended() implements SubscriptionState {}

    /** @param reason null if there is none */
    static SubscriptionState closing(Throwable reason) {
        return reason == null ? new Completing() : new Failing(reason);
    }
}
