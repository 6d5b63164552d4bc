package io.github.quarkusmisskey.streaming.internal.gap;

/**
 * Where a {@link GapFiller} stands.
 *
 * <ul>
 *   <li>{@link NotJoined}, {@link Away} → on a join, {@link Fetching}, or {@link Unconfirmed} where nothing is known to
 *       fetch after.
 *   <li>{@link Fetching} → {@link Unconfirmed} or {@link Live} when everything was fetched or given up.
 *   <li>{@link Unconfirmed} → {@link Fetching} when the first event comes live, or a message is lost.
 *   <li>{@link Live} → {@link Fetching} when a message is lost.
 *   <li>{@link Fetching}, {@link Unconfirmed}, {@link Live} → {@link Paused} when the reader has no room, and back when
 *       it has.
 *   <li>All but {@link NotJoined} → {@link Away} when the socket is away.
 * </ul>
 */
sealed interface FillState {

    /** Whether an event that comes live is delivered at once, rather than kept. */
    default boolean deliversAtOnce() {
        return false;
    }

    /** The channel was never joined. */
    record NotJoined() implements FillState {}

    /** The channel was joined on a socket that is away. */
    record Away() implements FillState {}

    /** The endpoint is asked what came before the live events. */
    record Fetching(GapFetch fetch) implements FillState {}

    /**
     * The reader has no room.
     *
     * @param before the state that was interrupted
     * @param next goes on when there is room
     */
    record Paused(FillState before, Runnable next) implements FillState {}

    /** All that is known of was delivered, but nothing has come live, so the join may not have taken effect yet. */
    record Unconfirmed() implements FillState {

        @Override
        public boolean deliversAtOnce() {
            return true;
        }
    }

    /** Everything was delivered, and nothing can lie before the next live event. */
    record Live() implements FillState {

        @Override
        public boolean deliversAtOnce() {
            return true;
        }
    }
}
