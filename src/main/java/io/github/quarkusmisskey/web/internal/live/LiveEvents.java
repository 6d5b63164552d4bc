package io.github.quarkusmisskey.web.internal.live;

import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.web.internal.note.NoteContext;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.SecurityHeaders;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import org.jboss.logging.Logger;

/** Returns the event stream of a page to a browser. */
@RequestScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class LiveEvents {

    private static final Logger LOG = Logger.getLogger(LiveEvents.class);

    private static final String LAST_EVENT = "Last-Event-ID";

    private final SseConnections streams;
    private final SecurityHeaders headers;
    private final ClientConfig client;
    private final PageRequest visit;
    private final Clock clock = Clock.systemUTC();

    LiveEvents(SseConnections streams, SecurityHeaders headers, ClientConfig client, PageRequest visit) {
        this.streams = streams;
        this.headers = headers;
        this.client = client;
        this.visit = visit;
    }

    /** @param reader the account for which the notes are rendered */
    public NoteItems items(AccountRef reader) {
        return new NoteItems(
                new NoteContext(
                        visit.texts(), reader, visit.path(""), client.allowPlainHttp(), visit.wantsPictures(), clock),
                visit.language());
    }

    /**
     * The last event that the browser received.
     *
     * @param after the id in the page's URL; a reconnecting browser sends a newer one
     */
    public String seen(String after) {
        String last = visit.header(LAST_EVENT);
        return last.isEmpty() ? after : last;
    }

    public Multi<OutboundSseEvent> answer(AccountRef account, LiveFeed feed, Sse sse) {
        HttpServerResponse response = visit.context().response();
        headers.write(response::putHeader);
        // Keeps proxies from buffering the stream.
        response.putHeader("X-Accel-Buffering", "no");
        SseConnection live = streams.browser(visit.signedIn(), account, visit.words());
        return streams.events(live, feed)
                .map(event -> event.on(sse))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "A page of %s could not be told what happened", account));
    }
}
