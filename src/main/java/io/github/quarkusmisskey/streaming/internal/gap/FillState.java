package io.github.quarkusmisskey.streaming.internal.gap;

/**
 * The state of a {@link GapFiller}.
 *
 * <ul>
 *   <li>{@link NotJoined}, {@link Away} → on a join, {@link Fetching}, or {@link Unconfirmed} if no position is known.
 *   <li>{@link Fetching} → {@link Unconfirmed} or {@link Live} when everything was fetched or skipped.
 *   <li>{@link Unconfirmed} → {@link Fetching} when the first live event arrives, or a message is lost.
 *   <li>{@link Live} → {@link Fetching} when a message is lost.
 *   <li>{@link Fetching}, {@link Unconfirmed}, {@link Live} → {@link Paused} when the reader has no room, and back when
 *       it has room.
 *   <li>All but {@link NotJoined} → {@link Away} when the socket is closed.
 * </ul>
 */
sealed interface FillState {

    /** Whether a live event is delivered immediately instead of being kept. */
    default boolean deliversAtOnce() {
        return false;
    }

    /** The channel was never joined. */
    record NotJoined() implements FillState {}

    /** The channel was joined on a socket that has been closed. */
    record Away() implements FillState {}

    /** The events before the live ones are being fetched. */
    record Fetching(GapFetch fetch) implements FillState {}

    /**
     * The reader has no room.
     *
     * @param before the state that was interrupted
     * @param next continues when there is room
     */
    record Paused(FillState before, Runnable next) implements FillState {}

    /** All known events were delivered, but none has arrived live, so the join may not have taken effect yet. */
    record Unconfirmed() implements FillState {

        @Override
        public boolean deliversAtOnce() {
            return true;
        }
    }

    /** Everything was delivered, and no event can be missing before the next live one. */
    record Live() implements FillState {

        @Override
        public boolean deliversAtOnce() {
            return true;
        }
    }
}
