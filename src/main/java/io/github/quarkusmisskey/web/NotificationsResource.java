package io.github.quarkusmisskey.web;

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
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/** The latest notifications of an account, and those that come while the page is open. None is marked as read. */
@Path("/misskey/notifications")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class NotificationsResource {

    private static final int NOTIFICATIONS = 20;

    private final Misskey misskey;
    private final AccountViews views;
    private final LiveEvents events;
    private final Visit visit;

    NotificationsResource(Misskey misskey, AccountViews views, LiveEvents events, Visit visit) {
        this.misskey = misskey;
        this.views = views;
        this.events = events;
        this.visit = visit;
    }

    @GET
    @CallsServer
    public Response notifications(@QueryParam("account") String account) {
        AccountRef ref = visit.account(account);
        AccountView reader = views.of(ref);
        List<NotificationView> latest =
                latest(ref).stream().map(events.items()::view).toList();
        return visit.showLive(Pages.notifications(visit.page(), reader, views.of(visit.signedIn()), latest));
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
        LiveFeed feed = new LiveNotifications(misskey.as(ref), events.items(), latest(ref), events.seen(after));
        return events.answer(ref, feed, sse);
    }

    private List<Notification> latest(AccountRef account) {
        return misskey.as(account)
                .i()
                .notifications(INotificationsRequest.builder()
                        .limit(NOTIFICATIONS)
                        .markAsRead(false)
                        .build());
    }
}
