package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.streaming.StreamState;

/** Tells applications the state of an account's streams: that of the socket that is worst off. */
final class StateWatchers {

    private final List<Consumer<StreamState>> watchers = new ArrayList<>();
    private StreamState state;
    private StreamState.Closed ending;

    StateWatchers(StreamState.Closed unused) {
        this.state = unused;
        this.ending = unused;
    }

    /**
     * Reports the present state at once, and each change.
     *
     * @return stops the reports
     */
    Runnable add(Consumer<StreamState> watcher) {
        watchers.add(watcher);
        watcher.accept(state);
        return () -> watchers.remove(watcher);
    }

    /** Notes why a socket was closed, which is the state when no other is left. */
    void closed(StreamState.Closed reason) {
        ending = reason;
    }

    /** @param states those of all open sockets */
    void changed(Stream<StreamState> states) {
        StreamState next = states.max((one, other) -> Integer.compare(badness(one), badness(other)))
                .orElse(ending);
        if (!next.equals(state)) {
            state = next;
            List.copyOf(watchers).forEach(watcher -> watcher.accept(next));
        }
    }

    private static int badness(StreamState state) {
        if (state instanceof StreamState.Waiting) {
            return 2;
        }
        return state instanceof StreamState.Connecting ? 1 : 0;
    }
}
