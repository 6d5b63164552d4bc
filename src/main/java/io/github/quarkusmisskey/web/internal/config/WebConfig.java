package io.github.quarkusmisskey.web.internal.config;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The pages that a person signs in with. */
@ConfigMapping(prefix = "misskey.web")
@Unremovable
public interface WebConfig {

    /** Whether the application has the pages and the sign-in cookie. Fixed when the application is built. */
    @WithDefault("false")
    boolean enabled();

    /** Whether {@code /} leads to the start page. Fixed when the application is built. */
    @WithDefault("false")
    boolean root();

    /** Whether unknown addresses outside {@code /misskey} get the module's page too. Fixed at build time. */
    @WithDefault("false")
    boolean notFound();

    /** How long a browser stays signed in. */
    @WithDefault("12h")
    Duration sessionLifetime();

    /** How often a minute one client address may begin or end a sign-in; all of one IPv6 /64 network count as one. */
    @WithDefault("20")
    int loginRateLimit();

    /** How often a minute one person may have pages that call a Misskey server. */
    @WithDefault("240")
    int pageRateLimit();

    /** How many requests wait for Misskey servers at once; further ones are told to come back. */
    ServerCalls serverCalls();

    /** Bounds that leave threads for everybody else when servers do not answer. */
    interface ServerCalls {

        /** The most of one person: an account, or an address before anybody signed in. */
        @WithDefault("6")
        int maxPerPerson();

        /** The most for one server. */
        @WithDefault("50")
        int maxPerHost();

        /** The most of this replica. */
        @WithDefault("120")
        int maxTotal();
    }

    /** How often a minute sign-ins may be begun or ended by all clients together; each replica counts for itself. */
    @WithDefault("2000")
    int loginTotalRateLimit();

    /**
     * How many proxies are in front, each of which appends to {@code X-Forwarded-For}; more than one only if those
     * behind the first are not in {@code quarkus.http.proxy.trusted-proxies}.
     */
    @WithDefault("1")
    int proxyHops();

    /**
     * The address that browsers know this application by, such as {@code https://app.example}, for the way back from
     * the Misskey server. Taken from each request if absent; then the proxy in front must be trusted to tell it
     * ({@code quarkus.http.proxy.*}).
     */
    Optional<URI> publicUrl();

    /** The pages that follow along while they are open. */
    Live live();

    /** The event streams behind those pages. */
    interface Live {

        /**
         * The most event streams of one browser. Over HTTP/1.1 browsers make six connections to a site, all windows
         * together, so more would leave none for pages.
         */
        @WithDefault("4")
        int maxPerSession();

        /** The most event streams of this replica. */
        @WithDefault("1000")
        int maxTotal();

        /** The most bytes that wait for one browser; beyond, it has to come back for the latest. */
        @WithDefault("1M")
        MemorySize maxBytesPerBrowser();

        /** The most bytes that wait for all browsers of this replica together. */
        @WithDefault("64M")
        MemorySize maxBytesTotal();

        /** How often a silent event stream gives a sign of life, so that proxies keep it open. */
        @WithDefault("20s")
        Duration heartbeat();

        /**
         * How long an event stream lasts before the browser has to come back, which it does by itself. A sign-out at
         * another replica ends it at the latest then.
         */
        @WithDefault("5m")
        Duration maxDuration();
    }
}
