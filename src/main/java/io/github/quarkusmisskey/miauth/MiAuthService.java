package io.github.quarkusmisskey.miauth;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.miauth.internal.MiAuthApi;
import io.github.quarkusmisskey.miauth.internal.MiAuthCheck;
import io.github.quarkusmisskey.miauth.internal.MiAuthConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The MiAuth flow with any server. Stateless: the caller keeps the session; a lost session cannot be finished. */
@Singleton
public class MiAuthService {

    private final Misskey misskey;
    private final MiAuthConfig config;
    private final Clock clock;

    @Inject
    MiAuthService(Misskey misskey, MiAuthConfig config) {
        this(misskey, config, Clock.systemUTC());
    }

    MiAuthService(Misskey misskey, MiAuthConfig config, Clock clock) {
        this.misskey = misskey;
        this.config = config;
        this.clock = clock;
    }

    /** A request with the configured name, icon and permissions. */
    public MiAuthRequest configuredRequest(Optional<URI> callback) {
        return new MiAuthRequest(config.name(), config.icon(), callback, configuredPermissions());
    }

    /**
     * Starts a session without calling the server, which learns of it when {@link MiAuthSession#consentUri()} is
     * opened.
     */
    public MiAuthSession begin(MisskeyHost host, MiAuthRequest request) {
        return MiAuthSession.begin(host, request, clock.instant().plus(config.sessionExpiry()));
    }

    /**
     * Checks once whether the session was approved. Blocks.
     *
     * @throws MisskeyException if the server sent no usable response; the token may be lost then
     */
    public MiAuthOutcome check(MiAuthSession session) {
        return clock.instant().isAfter(session.expiresAt())
                ? new MiAuthOutcome.Expired()
                : check(session.host(), session.id());
    }

    /**
     * Checks once whether a session that returned through its callback was approved. Blocks.
     *
     * @throws MisskeyException if the server sent no usable response; the token may be lost then
     */
    public MiAuthOutcome check(MisskeyHost host, String sessionId) {
        MiAuthCheck answer =
                misskey.at(host).bind(MiAuthApi.class).call(Empty.BODY, (api, body) -> api.check(sessionId, body));
        if (answer == null || answer.ok() == null) {
            throw malformed(host, "the answer does not say whether it is ok");
        }
        return answer.ok() ? granted(host, answer) : new MiAuthOutcome.Pending();
    }

    /**
     * Checks repeatedly until the session is approved or expired, for programs without a callback. Never blocks;
     * cancelling the subscription ends the checks.
     */
    public Uni<MiAuthOutcome> poll(MiAuthSession session) {
        return Uni.createFrom()
                .item(() -> check(session))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(config.pollInterval())
                .whilst(MiAuthOutcome.Pending.class::isInstance)
                .collect()
                .last();
    }

    private static MiAuthOutcome granted(MisskeyHost host, MiAuthCheck answer) {
        if (answer.user() == null || answer.token() == null) {
            throw malformed(host, "the answer lacks the token or the user");
        }
        try {
            new AccountRef(host, answer.user().id());
            return new MiAuthOutcome.Granted(AccessToken.of(answer.token()), answer.user());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw malformed(host, "the token or the user's id has an impossible form");
        }
    }

    private static MisskeyException malformed(MisskeyHost host, String message) {
        return new MisskeyException.MalformedAnswer(MisskeyError.local(host, "miauth/{session}/check", message), null);
    }

    private Set<Permission> configuredPermissions() {
        return config.permissions().stream().map(Permission::of).collect(Collectors.toUnmodifiableSet());
    }
}
