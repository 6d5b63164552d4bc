package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.List;

import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Uni;

/** The events of a channel as an endpoint lists them. */
public interface History {

    /**
     * A page of events. An empty page is the last one; a short one need not be.
     *
     * @param since id of the event before the page; null for the first event. The order is the server's
     * @param until if not null, returns a page before the event with this id instead, newest first
     */
    Uni<List<StreamEvent>> page(String since, String until, int limit);

    /** The latest event; an empty list if there is none. */
    Uni<List<StreamEvent>> newest();

    /** Whether the endpoint lists this kind of event. */
    boolean tells(StreamEvent event);

    /** Whether the endpoint lists all kinds of events of the channel. */
    boolean complete();
}
