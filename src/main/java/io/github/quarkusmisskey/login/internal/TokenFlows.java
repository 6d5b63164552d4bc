package io.github.quarkusmisskey.login.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.LoginFlow;
import io.github.quarkusmisskey.login.LoginHostException;
import io.quarkus.arc.properties.IfBuildProperty;

/** The configured flows in order of preference; the first one that the server supports is used. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenFlows {

    private final Map<LoginFlow, TokenFlow> all = new EnumMap<>(LoginFlow.class);
    private final List<LoginFlow> order;

    @Inject
    TokenFlows(LoginConfig config, MiAuthFlow miAuth, OAuthFlow oauth, AppFlow app) {
        List.of(miAuth, oauth, app).forEach(flow -> all.put(flow.kind(), flow));
        order = config.flows().stream().distinct().toList();
    }

    /** The flow of an attempt, which may have started under another configuration. */
    public TokenFlow of(LoginFlow kind) {
        return all.get(kind);
    }

    /** A flow that has started. */
    public record Chosen(LoginFlow kind, StartedFlow begun) {}

    /**
     * @throws LoginHostException if the server supports none
     * @throws MisskeyException if a supported flow fails
     */
    public Chosen begin(LoginServer server, BeginLogin begin) {
        for (LoginFlow kind : order) {
            Optional<StartedFlow> begun = of(kind).begin(server, begin);
            if (begun.isPresent()) {
                return new Chosen(kind, begun.get());
            }
        }
        throw new LoginHostException(LoginHostException.Reason.NO_FLOW, server.host(), null);
    }
}
