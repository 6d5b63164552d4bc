package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.consent.AppAsker;
import io.github.quarkusmisskey.devserver.internal.consent.Apps;
import io.github.quarkusmisskey.devserver.internal.event.UserPacker;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;

/** The endpoints of the app flow. */
public final class AppEndpoints {

    private final Supplier<String> url;
    private final Apps apps;
    private final UserPacker packer;

    public AppEndpoints(Supplier<String> url, Apps apps, UserPacker packer) {
        this.url = url;
        this.apps = apps;
        this.packer = packer;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("app/create", this::create);
        endpoints.add("auth/session/generate", this::generate);
        endpoints.add("auth/session/show", this::show);
        endpoints.add("auth/accept", this::accept);
        endpoints.add("auth/session/userkey", this::userkey);
    }

    private JsonNode create(EndpointCall call) {
        List<String> permissions = new ArrayList<>();
        call.params().path("permission").forEach(name -> permissions.add(name.textValue()));
        Apps.App app = apps.register(call.text("name"), permissions, call.text("callbackUrl"));
        return pack(app).put("secret", app.secret());
    }

    private JsonNode generate(EndpointCall call) {
        Apps.Session session = apps.begin(app(call));
        return JsonTree.object()
                .put("token", session.token())
                .put("url", url.get() + AppAsker.PREFIX + session.token());
    }

    private JsonNode show(EndpointCall call) {
        Apps.Session session = session(call);
        ObjectNode json = JsonTree.object().put("id", session.token());
        json.set("app", pack(session.app()));
        return json.put("token", session.token());
    }

    private JsonNode accept(EndpointCall call) {
        apps.accept(session(call), call.viewer());
        return null;
    }

    private JsonNode userkey(EndpointCall call) {
        Apps.App app = app(call);
        Apps.Session session = session(call);
        if (!session.app().equals(app)) {
            throw noSuchSession(call);
        }
        if (session.user() == null) {
            throw call.error("PENDING_SESSION", "This session is not completed yet.");
        }
        ObjectNode json = JsonTree.object().put("accessToken", apps.fetch(session));
        return json.set("user", packer.detailed(session.user(), null));
    }

    private Apps.App app(EndpointCall call) {
        return apps.find(call.text("appSecret")).orElseThrow(() -> call.error("NO_SUCH_APP", "No such app."));
    }

    private Apps.Session session(EndpointCall call) {
        return apps.session(call.text("token")).orElseThrow(() -> noSuchSession(call));
    }

    private static ApiError noSuchSession(EndpointCall call) {
        return call.error("NO_SUCH_SESSION", "No such session.");
    }

    private static ObjectNode pack(Apps.App app) {
        ArrayNode permissions = JsonTree.array();
        app.permissions().forEach(permissions::add);
        ObjectNode json =
                JsonTree.object().put("id", app.id()).put("name", app.name()).put("callbackUrl", app.callbackUrl());
        json.set("permission", permissions);
        return json;
    }
}
