package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.List;

import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Uni;

/** What an endpoint tells of the events that a channel sent. */
public interface History {

    /**
     * A page of events; a short one is not the last one, an empty one is.
     *
     * @param since the id of the event that it begins after; null for the first that there is. The order is the
     *     server's
     * @param until if it is not null, a page of those before the event with that id instead, newest first
     */
    Uni<List<StreamEvent>> page(String since, String until, int limit);

    /** The latest event; an empty list if there is none. */
    Uni<List<StreamEvent>> newest();

    /** Whether the endpoint tells this kind of event. */
    boolean tells(StreamEvent event);

    /** Whether it tells all kinds that the channel sends. */
    boolean complete();
}
