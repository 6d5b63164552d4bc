package io.github.quarkusmisskey.web.internal.live;

import java.util.function.Consumer;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.internal.LeftOut;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.api.streaming.StreamState;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** The updates of a page for one browser: a channel, the state of its connection, and its gaps. */
public abstract class LiveFeed {

    private static final Logger LOG = Logger.getLogger(LiveFeed.class);

    private static final int MAX_ID = 64;

    private final MisskeyStream stream;
    private SseConnection live;
    private String told = "";
    private boolean wasAway;

    LiveFeed(MisskeyStream stream) {
        this.stream = stream;
    }

    final void begin(SseConnection browser) {
        live = browser;
        begin();
        live.follow(stream.state(), this::changed, this::failed);
    }

    /** Sends what the browser may not have yet, then follows the channel. */
    abstract void begin();

    abstract void happened(StreamEvent event);

    /** The socket was opened or reopened. */
    void opened() {}

    final SseConnection live() {
        return live;
    }

    final MisskeyStream stream() {
        return stream;
    }

    /** @param events of the channel that the page shows */
    final void follow(Multi<StreamEvent> events) {
        live.follow(events, this::next, this::failed);
    }

    final <T> void ask(Uni<T> answer, Consumer<T> answered) {
        answer.subscribe()
                .with(answered, failure -> LOG.debugf(failure, "A page of %s may show old reactions", live.account()));
    }

    /** Whether an event can be shown with this id; if not, the page shows that something is missing. */
    final boolean isShowable(String id) {
        if (id == null) {
            return false;
        }
        if (id.length() > MAX_ID) {
            LOG.debugf("An event for %s has an id of %d letters", live.account(), id.length());
            LeftOut.addPageEvent();
            tellGap();
            return false;
        }
        return true;
    }

    final void tellGap() {
        live.tell(LiveEvent.gap(live.words().liveGap()));
    }

    private void next(StreamEvent event) {
        if (!(event instanceof Gap gap)) {
            happened(event);
        } else if (gap.reason() != Gap.Reason.ONLY_NOTIFICATIONS_FETCHED) {
            tellGap();
        }
    }

    private void changed(StreamState state) {
        if (state instanceof StreamState.Open) {
            wasAway = false;
            tell("open", live.words().liveOpen());
            opened();
        } else if (state instanceof StreamState.Waiting) {
            wasAway = true;
        }
        if (state instanceof StreamState.Connecting && !wasAway) {
            tell("connecting", live.words().liveConnecting());
        } else if (wasAway) {
            tell("waiting", live.words().liveReconnecting(live.account().host().toString()));
        }
    }

    private void tell(String state, String text) {
        if (!told.equals(state)) {
            told = state;
            live.tell(LiveEvent.state(state, text));
        }
    }

    final void failed(Throwable failure) {
        LOG.debugf(failure, "A page of %s follows no longer", live.account());
        if (failure instanceof MisskeyException.Authentication) {
            live.end(live.words().liveRejected());
        } else {
            live.end(live.words().liveFailed());
        }
    }

    /** @param after id of the newest event that the page has; empty if there was none */
    static Multi<StreamEvent> since(MisskeyStream stream, Channel channel, String after) {
        return stream.isFetchable(channel) ? stream.channel(channel, after) : stream.channel(channel);
    }
}
