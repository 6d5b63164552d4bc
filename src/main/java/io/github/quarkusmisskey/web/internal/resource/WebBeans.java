package io.github.quarkusmisskey.web.internal.resource;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.ratelimit.internal.ClientAddressResolver;
import io.github.quarkusmisskey.ratelimit.internal.Rates;
import io.github.quarkusmisskey.session.internal.FormTokens;
import io.github.quarkusmisskey.session.internal.OwnSite;
import io.github.quarkusmisskey.session.internal.SafeCookie;
import io.github.quarkusmisskey.session.internal.SessionRecords;
import io.github.quarkusmisskey.session.internal.Sessions;
import io.github.quarkusmisskey.session.internal.Site;
import io.github.quarkusmisskey.session.internal.StartPage;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.github.quarkusmisskey.web.internal.config.WebConfig;
import io.github.quarkusmisskey.web.internal.cookie.BrowserCookie;
import io.github.quarkusmisskey.web.internal.cookie.LastServer;
import io.github.quarkusmisskey.web.internal.cookie.PictureChoice;
import io.github.quarkusmisskey.web.internal.cookie.SignInCookies;
import io.github.quarkusmisskey.web.internal.filter.ClientRates;
import io.github.quarkusmisskey.web.internal.filter.ServerBulkhead;
import io.github.quarkusmisskey.web.internal.filter.ServerCallGuard;
import io.github.quarkusmisskey.web.internal.live.SseConnections;
import io.github.quarkusmisskey.web.internal.message.LanguageChoice;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates the plain classes of the pages from the configuration. */
@Dependent
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
class WebBeans {

    /**
     * Longer than any attempt to sign in, so that a late return is reported as expired rather than as one of another
     * browser.
     */
    private static final Duration BROWSER_KNOWN = Duration.ofHours(1);

    /** Created at start, so that an invalid public URL or proxy configuration is reported then. */
    void atStart(@Observes StartupEvent start, Site site, ClientAddressResolver addresses) {}

    @Produces
    @Singleton
    Site site(WebConfig config) {
        return new Site(config.publicUrl());
    }

    @Produces
    @Singleton
    OwnSite ownSite(Site site) {
        return new OwnSite(site);
    }

    @Produces
    @Singleton
    Sessions sessions(Site site, Vault vault, WebConfig config, SessionRecords records, SseConnections live) {
        SafeCookie cookie = new SafeCookie("misskey-session", site);
        return new Sessions(
                cookie, vault.sealer("session-cookie"), config.sessionLifetime(), Clock.systemUTC(), records, live);
    }

    @Produces
    @Singleton
    FormTokens formTokens(Vault vault) {
        return new FormTokens(vault.mac("form-token"));
    }

    @Produces
    @Singleton
    LanguageChoice languages(Site site) {
        return new LanguageChoice(new SafeCookie("misskey-language", site));
    }

    @Produces
    @Singleton
    PictureChoice pictures(Site site) {
        return new PictureChoice(new SafeCookie("misskey-pictures", site));
    }

    @Produces
    @Singleton
    SignInCookies signInCookies(Site site) {
        return new SignInCookies(
                new BrowserCookie(new SafeCookie("misskey-browser", site), BROWSER_KNOWN),
                new LastServer(new SafeCookie("misskey-server", site)));
    }

    @Produces
    @Singleton
    ClientRates rates(WebConfig config) {
        return new ClientRates(config.loginRateLimit(), config.loginTotalRateLimit());
    }

    @Produces
    @Singleton
    ServerBulkhead serverBulkhead(WebConfig config) {
        return ServerBulkhead.of(config.serverCalls());
    }

    @Produces
    @Singleton
    ServerCallGuard.PageRates pageRates(WebConfig config) {
        return new ServerCallGuard.PageRates(new Rates("misskey.web.page-rate-limit", config.pageRateLimit()));
    }

    @Produces
    @Singleton
    StartPage startPage(
            @ConfigProperty(name = "quarkus.http.root-path", defaultValue = "/") String rootPath,
            @ConfigProperty(name = "quarkus.rest.path") Optional<String> restPath) {
        return new StartPage(("/" + rootPath + "/" + restPath.orElse("") + "/misskey").replaceAll("/{2,}", "/"));
    }
}
