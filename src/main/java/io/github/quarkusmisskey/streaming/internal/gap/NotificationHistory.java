package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.List;

import io.github.quarkusmisskey.api.i.INotificationsRequest;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.smallrye.mutiny.Uni;

/** The notifications of an account. */
public record NotificationHistory(MisskeyClient calls) implements History {

    @Override
    public Uni<List<StreamEvent>> page(String since, String until, int limit) {
        return events(new HistoryPage(since, until, false, limit));
    }

    @Override
    public Uni<List<StreamEvent>> newest() {
        return events(HistoryPage.ofNewest());
    }

    /** Does not mark them as read; only the person does that. */
    private Uni<List<StreamEvent>> events(HistoryPage page) {
        INotificationsRequest.Builder request =
                INotificationsRequest.builder().limit(page.limit()).markAsRead(false);
        page.apply(request::sinceId, request::untilId, request::sinceDate);
        return calls.i().notificationsAsync(request.build()).map(notifications -> notifications.stream()
                .<StreamEvent>map(StreamEvent.Notification::new)
                .toList());
    }

    @Override
    public boolean tells(StreamEvent event) {
        return event instanceof StreamEvent.Notification notification
                && notification.body().id() != null;
    }

    @Override
    public boolean complete() {
        return false;
    }
}
