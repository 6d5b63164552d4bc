package io.github.quarkusmisskey.login.internal;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginFlow;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.github.quarkusmisskey.miauth.MiAuthOutcome;
import io.github.quarkusmisskey.miauth.MiAuthRequest;
import io.github.quarkusmisskey.miauth.MiAuthService;
import io.github.quarkusmisskey.miauth.MiAuthSession;
import io.github.quarkusmisskey.miauth.MiAuthUser;

/** Signs in with MiAuth. */
@Singleton
class MiAuthFlow implements TokenFlow {

    private final MiAuthService miAuth;

    @Inject
    MiAuthFlow(MiAuthService miAuth) {
        this.miAuth = miAuth;
    }

    @Override
    public LoginFlow kind() {
        return LoginFlow.MIAUTH;
    }

    @Override
    public TokenSource source() {
        return TokenSource.MIAUTH;
    }

    @Override
    public String applicationName() {
        return miAuth.configuredRequest(Optional.empty()).name();
    }

    @Override
    public Optional<StartedFlow> begin(LoginServer server, BeginLogin begin) {
        if (!server.hasMiAuth()) {
            return Optional.empty();
        }
        MiAuthRequest configured = miAuth.configuredRequest(Optional.of(begin.callback()));
        MiAuthRequest request = new MiAuthRequest(
                configured.name(), configured.icon(), configured.callback(), begin.asking(configured.permissions()));
        MiAuthSession session = miAuth.begin(server.host(), request);
        return Optional.of(new StartedFlow(
                session.id(), session.consentUri(), session.request().permissions(), null));
    }

    @Override
    public FlowOutcome finish(AttemptRecord attempt, String kept, LoginCallback callback) {
        if (miAuth.check(attempt.host(), callback.handle()) instanceof MiAuthOutcome.Granted granted) {
            MiAuthUser user = granted.user();
            return FlowOutcome.Approved.of(
                    granted.token(),
                    new AccountRef(attempt.host(), user.id()),
                    user.username(),
                    user.name(),
                    user.avatarUrl());
        }
        return new FlowOutcome.Refused(LoginOutcome.Reason.NOT_APPROVED);
    }
}
