package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.consent.Consent;
import io.github.quarkusmisskey.devserver.internal.event.UserPacker;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.TokenGrant;
import io.github.quarkusmisskey.devserver.internal.store.Tokens;

/** Endpoints of the caller's own account. */
public final class AccountEndpoints {

    private final UserPacker packer;
    private final Consent consent;
    private final Tokens tokens;

    public AccountEndpoints(UserPacker packer, Consent consent, Tokens tokens) {
        this.packer = packer;
        this.consent = consent;
        this.tokens = tokens;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("i", call -> packer.me(call.viewer()));
        endpoints.add("i/apps", this::apps);
        endpoints.add("miauth/gen-token", this::generateToken);
        endpoints.add("i/revoke-token", this::revokeToken);
    }

    private JsonNode generateToken(EndpointCall call) {
        String token = consent.grant(call.text("session"), call.viewer(), permissions(call.params()));
        return JsonTree.object().put("token", token);
    }

    /**
     * An application may revoke only the token that it calls with; the user's own browser may revoke any application's
     * token.
     */
    private JsonNode revokeToken(EndpointCall call) {
        if (call.grant() == null) {
            throw ApiError.credentialRequired();
        }
        String token = call.text("token");
        TokenGrant grant = token == null ? null : tokens.find(token).orElse(null);
        if (call.grant().isApp() && grant != call.grant()) {
            throw ApiError.accessDenied();
        }
        if (grant != null && grant.isApp() && grant.user().equals(call.viewer())) {
            tokens.revoke(token);
        }
        return null;
    }

    /** The applications that hold tokens of the caller. */
    private JsonNode apps(EndpointCall call) {
        ArrayNode apps = JsonTree.array();
        tokens.ofApps(call.viewer()).forEach(grant -> grant.permissions()
                .forEach(apps.addObject().put("name", "application").putArray("permission")::add));
        return apps;
    }

    private static List<String> permissions(JsonNode params) {
        List<String> names = new ArrayList<>();
        params.path("permission").forEach(name -> names.add(name.textValue()));
        return names;
    }
}
