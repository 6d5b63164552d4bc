package io.github.quarkusmisskey.streaming;

import java.util.List;

import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Uni;

/** What an endpoint tells of the events that a channel sent. */
interface History {

    /**
     * The events after the one with that id, in the server's order; those after the first time that there is if the id is
     * null. A short page is not the last one, an empty one is.
     */
    Uni<List<StreamEvent>> after(String id, int limit);

    /** The latest event; an empty list if there is none. */
    Uni<List<StreamEvent>> newest();

    /** Whether the endpoint tells this kind of event. */
    boolean tells(StreamEvent event);

    /** Whether it tells all kinds that the channel sends. */
    boolean complete();
}
