package io.github.quarkusmisskey.login.internal;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.auth.session.AuthSessionErrors;
import io.github.quarkusmisskey.appauth.AppAuthOutcome;
import io.github.quarkusmisskey.appauth.AppAuthRequest;
import io.github.quarkusmisskey.appauth.AppAuthService;
import io.github.quarkusmisskey.appauth.AppAuthSession;
import io.github.quarkusmisskey.appauth.MisskeyApp;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginFlow;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jboss.logging.Logger;

/** Signs in with the app flow, as a configured application or one that is registered on first use. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class AppFlow implements TokenFlow {

    private static final Logger LOG = Logger.getLogger(AppFlow.class);

    private final AppAuthService appAuth;
    private final RegisteredApps apps;

    @Inject
    AppFlow(AppAuthService appAuth, RegisteredApps apps) {
        this.appAuth = appAuth;
        this.apps = apps;
    }

    @Override
    public LoginFlow kind() {
        return LoginFlow.APP;
    }

    @Override
    public TokenSource source() {
        return TokenSource.APP;
    }

    @Override
    public String applicationName() {
        return appAuth.configuredRequest(Optional.empty()).name();
    }

    @Override
    public Optional<StartedFlow> begin(LoginServer server, BeginLogin begin) {
        Optional<MisskeyApp> configured = appAuth.configuredApp(server.host());
        if (configured.isEmpty() && !server.hasAppFlow()) {
            return Optional.empty();
        }
        AppAuthRequest request = request(begin);
        if (configured.isPresent() && !mayAsk(request.permissions())) {
            return Optional.empty();
        }
        AppAuthSession session = configured.map(appAuth::begin).orElseGet(() -> begin(server.host(), request));
        return Optional.of(new StartedFlow(
                session.token(),
                session.consentUri(),
                request.permissions(),
                session.app().secret()));
    }

    @Override
    public FlowOutcome finish(AttemptRecord attempt, String kept, LoginCallback callback) {
        MisskeyHost host = attempt.host();
        AppAuthOutcome outcome = appAuth.check(new MisskeyApp(host, kept), callback.handle());
        if (outcome instanceof AppAuthOutcome.Granted granted) {
            apps.used(host);
            return FlowOutcome.Approved.of(
                    granted.token(),
                    new AccountRef(host, granted.user().id()),
                    granted.user().username(),
                    granted.user().name(),
                    granted.user().avatarUrl());
        }
        return new FlowOutcome.Refused(
                outcome instanceof AppAuthOutcome.Pending
                        ? LoginOutcome.Reason.NOT_APPROVED
                        : LoginOutcome.Reason.SERVER_REFUSED);
    }

    private AppAuthRequest request(BeginLogin begin) {
        AppAuthRequest configured = appAuth.configuredRequest(Optional.of(begin.callback()));
        return new AppAuthRequest(
                configured.name(),
                configured.description(),
                configured.callback(),
                begin.asking(configured.permissions()));
    }

    /**
     * An application that was registered by hand requests the permissions of its registration, regardless of the
     * configured ones.
     */
    private boolean mayAsk(Set<Permission> permissions) {
        return appAuth.configuredRequest(Optional.empty()).permissions().containsAll(permissions);
    }

    private AppAuthSession begin(MisskeyHost host, AppAuthRequest request) {
        Optional<MisskeyApp> known = apps.find(host, request);
        if (known.isPresent()) {
            try {
                return appAuth.begin(known.get());
            } catch (MisskeyException.NotFound e) {
                if (!e.code().equals(Optional.of(AuthSessionErrors.NO_SUCH_APP))) {
                    throw e;
                }
                LOG.infof("%s no longer knows this application; it is registered again", host);
            }
        }
        MisskeyApp registered = appAuth.register(host, request);
        return appAuth.begin(apps.keep(registered, request, known.orElse(null)));
    }
}
