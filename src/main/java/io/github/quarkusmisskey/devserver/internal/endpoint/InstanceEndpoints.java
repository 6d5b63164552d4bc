package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.api.Offer;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Emojis;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/** The server's description of itself. */
public final class InstanceEndpoints {

    private final Supplier<String> url;
    private final Users users;
    private final Notes notes;
    private final Offer offer;
    private final Emojis emojis;
    private final ObjectNode meta = JsonTree.resource("meta.json");

    public InstanceEndpoints(Supplier<String> url, Users users, Notes notes, Offer offer, Emojis emojis) {
        this.offer = offer;
        this.emojis = emojis;
        this.url = url;
        this.users = users;
        this.notes = notes;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("meta", this::meta);
        endpoints.add("stats", call -> stats());
        endpoints.add("ping", call -> JsonTree.object().put("pong", System.currentTimeMillis()));
        endpoints.add("emojis", call -> JsonTree.object().set("emojis", emojis.pack()));
        endpoints.add("endpoints", call -> names(endpoints));
    }

    private JsonNode meta(EndpointCall call) {
        ObjectNode json = meta.deepCopy().put("uri", url.get()).put("mediaProxy", url.get() + "/proxy");
        return call.flag("detail") ? withDetail(json) : json;
    }

    private JsonNode withDetail(ObjectNode json) {
        ObjectNode features = json.putObject("features")
                .put("registration", true)
                .put("emailRequiredForSignup", false)
                .put("localTimeline", true)
                .put("globalTimeline", true)
                .put("hcaptcha", false)
                .put("turnstile", false)
                .put("recaptcha", false)
                .put("objectStorage", false)
                .put("serviceWorker", false);
        if (offer.has(Flow.MIAUTH)) {
            features.put("miauth", true);
        }
        return json.putNull("proxyAccountName")
                .put("requireSetup", false)
                .put("cacheRemoteFiles", false)
                .put("cacheRemoteSensitiveFiles", true);
    }

    private JsonNode stats() {
        long noteCount = notes.count(note -> true);
        int userCount = users.all().size();
        return JsonTree.object()
                .put("notesCount", noteCount)
                .put("originalNotesCount", noteCount)
                .put("usersCount", userCount)
                .put("originalUsersCount", userCount)
                .put("reactionsCount", 0)
                .put("instances", 0)
                .put("driveUsageLocal", 0)
                .put("driveUsageRemote", 0);
    }

    private static JsonNode names(EndpointHandlers endpoints) {
        ArrayNode names = JsonTree.array();
        endpoints.names().forEach(names::add);
        return names;
    }
}
