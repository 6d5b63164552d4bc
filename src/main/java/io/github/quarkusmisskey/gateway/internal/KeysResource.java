package io.github.quarkusmisskey.gateway.internal;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.apikey.internal.KeyFacts;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.apikey.internal.MadeKey;
import io.github.quarkusmisskey.apikey.internal.NewKey;
import io.github.quarkusmisskey.apikey.internal.StoredKeys;
import io.github.quarkusmisskey.gateway.internal.caller.Operators;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Creates, lists and revokes keys of programs. For operators only. */
@Path("/misskey/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
public class KeysResource {

    private static final String NEVER_STORE = "no-store";
    private static final int CREATED = 201;

    private final Operators operators;
    private final Instance<StoredKeys> keys;

    KeysResource(Operators operators, Instance<StoredKeys> keys) {
        this.operators = operators;
        this.keys = keys;
    }

    /**
     * A key as operators see it.
     *
     * @param key the key itself when it is created; null afterwards
     */
    @RegisterForReflection
    public record Shown(
            String id,
            String key,
            String label,
            List<String> accounts,
            List<String> permissions,
            List<String> endpoints,
            Instant created,
            String by,
            Instant expires,
            Instant revoked,
            Instant lastUsed) {

        /** Does not contain the key. */
        @Override
        public String toString() {
            return "Shown[" + id + "]";
        }
    }

    /** @param body JSON that describes the key to create, see {@link KeyRequestReader} */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(String body) {
        String operator = operators.require();
        KeyRequestReader reader = new KeyRequestReader(stored()::neverConnected);
        NewKey wanted = reader.read(body, operator, Instant.now());
        if (wanted == null) {
            throw Operators.refused(Refusal.INVALID_KEY, reader.problems());
        }
        MadeKey made = stored().make(wanted);
        return Response.status(CREATED)
                .header(HttpHeaders.CACHE_CONTROL, NEVER_STORE)
                .entity(shown(made.facts(), made.text()))
                .build();
    }

    @GET
    public Response list() {
        operators.require();
        List<Shown> all =
                stored().list().stream().map(facts -> shown(facts, null)).toList();
        return Response.ok(all).header(HttpHeaders.CACHE_CONTROL, NEVER_STORE).build();
    }

    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") String id) {
        operators.require();
        if (!stored().revoke(id)) {
            throw Operators.refused(Refusal.NO_SUCH_KEY);
        }
        return Response.noContent().build();
    }

    private StoredKeys stored() {
        if (keys.isUnsatisfied()) {
            throw Operators.refused(Refusal.NO_KEYS_HERE);
        }
        return keys.get();
    }

    private static Shown shown(KeyFacts facts, String key) {
        KeyGrant grant = facts.grant();
        return new Shown(
                facts.id(),
                key,
                facts.label(),
                grant.accounts().stream().map(AccountRef::getName).sorted().toList(),
                Permission.names(grant.permissions()),
                grant.endpoints().stream().sorted().toList(),
                facts.created(),
                facts.by(),
                facts.expires(),
                facts.revoked(),
                facts.lastUsed());
    }
}
