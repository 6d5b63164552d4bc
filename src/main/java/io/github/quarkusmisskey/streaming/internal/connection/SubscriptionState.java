package io.github.quarkusmisskey.streaming.internal.connection;

/**
 * The state of a {@link BufferedSubscription}. It goes from {@link Open} to {@link Completing} or {@link Failing}, and
 * from each of these to {@link Ended}, where it stays.
 */
sealed interface SubscriptionState {

    /** Events are accepted, and delivered as they are requested. */
    record Open() implements SubscriptionState {}

    /** No more events are accepted. The subscriber completes once it has requested those that wait. */
    record Completing() implements SubscriptionState {}

    /** No more events are accepted. The subscriber fails once the requested ones are delivered. */
    record Failing(Throwable reason) implements SubscriptionState {}

    /** The subscriber is no longer called. */
    record Ended() implements SubscriptionState {}

    /** @param reason null to complete */
    static SubscriptionState closing(Throwable reason) {
        return reason == null ? new Completing() : new Failing(reason);
    }
}
