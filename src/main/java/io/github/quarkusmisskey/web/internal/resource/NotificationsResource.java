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
import io.github.quarkusmisskey.api.i.INotificationsRequest;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.form.ServerId;
import io.github.quarkusmisskey.web.internal.live.LiveEvents;
import io.github.quarkusmisskey.web.internal.live.LiveFeed;
import io.github.quarkusmisskey.web.internal.live.LiveNotifications;
import io.github.quarkusmisskey.web.internal.note.NotificationView;
import io.github.quarkusmisskey.web.internal.page.AccountView;
import io.github.quarkusmisskey.web.internal.page.ListPosition;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/** The latest notifications of an account, and new ones while the page is open. None is marked as read. */
@Path("/misskey/notifications")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class NotificationsResource extends PageFolder {

    private static final int NOTIFICATIONS = 20;

    private final Misskey misskey;
    private final AccountViews views;
    private final LiveEvents events;
    private final PageRequest visit;

    NotificationsResource(Misskey misskey, AccountViews views, LiveEvents events, PageRequest visit) {
        this.misskey = misskey;
        this.views = views;
        this.events = events;
        this.visit = visit;
    }

    /** @param until id of a notification; if present, older ones are shown, without updates */
    @GET
    @CallsServer
    public Response notifications(@QueryParam("account") String account, @QueryParam("until") String until) {
        AccountRef ref = visit.account(account);
        AccountView reader = views.of(ref);
        String end = ServerId.ofOptional(until);
        List<NotificationView> shown =
                notifications(ref, end).stream().map(events.items(ref)::view).toList();
        String last = shown.isEmpty() ? "" : shown.get(shown.size() - 1).id();
        return visit.showNotes(PageTemplates.notifications(
                visit.page(),
                reader,
                views.of(visit.signedIn()),
                shown,
                ListPosition.of(end, last, visit.pathFor("notifications", ref))));
    }

    /** @param after id of the newest notification that the page has */
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
        LiveFeed feed =
                new LiveNotifications(misskey.as(ref), events.items(ref), notifications(ref, null), events.seen(after));
        return events.answer(ref, feed, sse);
    }

    private List<Notification> notifications(AccountRef account, String until) {
        return misskey.as(account)
                .i()
                .notifications(INotificationsRequest.builder()
                        .limit(NOTIFICATIONS)
                        .untilId(until)
                        .markAsRead(false)
                        .build());
    }
}
