package io.github.quarkusmisskey.web.internal.resource;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesTimelineRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.form.ServerId;
import io.github.quarkusmisskey.web.internal.live.LiveEvents;
import io.github.quarkusmisskey.web.internal.live.LiveFeed;
import io.github.quarkusmisskey.web.internal.live.LiveTimeline;
import io.github.quarkusmisskey.web.internal.note.NoteAction;
import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.github.quarkusmisskey.web.internal.page.ListPosition;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/** The latest notes of an account's home timeline, and new ones while the page is open. */
@Path("/misskey/timeline")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class TimelineResource extends PageFolder {

    private static final int NOTES = 20;

    private final Misskey misskey;
    private final AccountViews views;
    private final LiveEvents events;
    private final PageRequest visit;

    TimelineResource(Misskey misskey, AccountViews views, LiveEvents events, PageRequest visit) {
        this.misskey = misskey;
        this.views = views;
        this.events = events;
        this.visit = visit;
    }

    /**
     * @param until id of a note; if present, older ones are shown, without updates
     * @param done the action whose result the page shows
     */
    @GET
    @CallsServer
    public Response timeline(
            @QueryParam("account") String account, @QueryParam("until") String until, @QueryParam("done") String done) {
        AccountRef ref = visit.account(account);
        views.of(ref);
        String end = ServerId.ofOptional(until);
        List<NoteView> notes =
                notes(ref, end).stream().map(events.items(ref)::view).toList();
        String last = notes.isEmpty() ? "" : notes.get(notes.size() - 1).id();
        return visit.showNotes(PageTemplates.timeline(
                visit.page(),
                views.of(ref),
                views.of(visit.signedIn()),
                notes,
                ListPosition.of(end, last, visit.pathFor("timeline", ref)),
                NoteAction.of(done).filter(NoteAction.DELETE::equals).isPresent()));
    }

    /** @param after id of the newest note that the page has */
    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @FromThisSite
    @Blocking
    @CallsServer
    public Multi<OutboundSseEvent> events(
            @QueryParam("account") String account, @QueryParam("after") String after, @Context Sse sse) {
        AccountRef ref = visit.account(account);
        views.of(ref);
        LiveFeed feed = new LiveTimeline(misskey.as(ref), events.items(ref), notes(ref, null), events.seen(after));
        return events.answer(ref, feed, sse);
    }

    private List<Note> notes(AccountRef account, String until) {
        return misskey.as(account)
                .notes()
                .timeline(NotesTimelineRequest.builder()
                        .limit(NOTES)
                        .untilId(until)
                        .build());
    }
}
