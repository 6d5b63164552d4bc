package io.github.quarkusmisskey.web.internal.live;

import java.util.List;

import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.MisskeyClient;

/** New notifications. */
public final class LiveNotifications extends LiveFeed {

    private final NoteItems items;
    private final List<Notification> latest;
    private final String seen;

    /**
     * @param latest the latest notifications, the newest first
     * @param seen id of the newest one that the browser has; null or empty if it has none
     */
    public LiveNotifications(MisskeyClient client, NoteItems items, List<Notification> latest, String seen) {
        super(client.stream());
        this.items = items;
        this.latest = latest;
        this.seen = seen == null ? "" : seen;
    }

    @Override
    void begin() {
        if (!seen.isEmpty() && latest.stream().noneMatch(each -> seen.equals(each.id()))) {
            tellGap();
        }
        for (int i = latest.size() - 1; i >= 0; i--) {
            show(latest.get(i));
        }
        String newest = latest.isEmpty() ? "" : latest.get(0).id();
        follow(since(stream(), Channel.main(), newest));
    }

    @Override
    void happened(StreamEvent event) {
        if (event instanceof StreamEvent.Notification notification) {
            show(notification.body());
        }
    }

    private void show(Notification notification) {
        if (notification != null && isShowable(notification.id())) {
            live().tell(LiveEvent.item(notification.id(), items.html(notification)));
        }
    }
}
