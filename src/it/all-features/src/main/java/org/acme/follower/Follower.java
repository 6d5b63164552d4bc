package org.acme.follower;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Misskey;
import io.smallrye.mutiny.subscription.Cancellable;
import org.jboss.resteasy.reactive.RestQuery;

/** Follows one channel of each server that it is told of, and keeps what arrives, a line for each event. */
@Path("/followed")
@ApplicationScoped
public class Follower {

    private record Following(List<String> lines, Cancellable stream) {}

    @Inject
    Misskey misskey;

    private final Map<String, Following> followed = new ConcurrentHashMap<>();

    /** @param list the list whose timeline is followed instead of that of the account */
    @POST
    public void follow(@RestQuery String server, @RestQuery String token, @RestQuery String list) {
        Channel channel = list == null ? Channel.homeTimeline() : Channel.userList(list);
        List<String> lines = new CopyOnWriteArrayList<>();
        Cancellable stream = misskey.at(MisskeyHost.of(server), AccessToken.of(token))
                .stream()
                .channel(channel)
                .subscribe()
                .with(event -> lines.add(line(event)), failure -> lines.add("failure " + failure));
        followed.put(server, new Following(lines, stream));
    }

    private static String line(StreamEvent event) {
        return event instanceof Gap gap
                ? "gap " + gap.from() + " " + gap.to() + " " + gap.reason()
                : event.type() + " " + event.json();
    }

    @GET
    public String lines(@RestQuery String server) {
        return String.join("\n", followed.get(server).lines());
    }

    @DELETE
    public void leave(@RestQuery String server) {
        followed.remove(server).stream().cancel();
    }
}
