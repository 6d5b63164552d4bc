package io.github.quarkusmisskey.web.internal.config;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The pages, their sessions and their limits. */
@ConfigMapping(prefix = "misskey.web")
@Unremovable
public interface WebConfig {

    /** Adds the pages and the session cookie. Fixed at build time. */
    @WithDefault("false")
    boolean enabled();

    /** Redirects {@code /} to the start page. Fixed at build time. */
    @WithDefault("false")
    boolean root();

    /** Answers unknown addresses outside {@code /misskey} with the module's page too. Fixed at build time. */
    @WithDefault("false")
    boolean notFound();

    /** How long a browser stays signed in. */
    @WithDefault("12h")
    Duration sessionLifetime();

    /** Sign-ins started or finished per minute and client address; an IPv6 /64 network counts as one address. */
    @WithDefault("20")
    int loginRateLimit();

    /** Pages that call a server, per minute and person. */
    @WithDefault("240")
    int pageRateLimit();

    /** Limits of the requests that wait for servers; further requests get a 503. */
    ServerCalls serverCalls();

    /** Limits that leave threads for other requests when servers do not respond. */
    interface ServerCalls {

        /** Maximum number of waiting requests of one person: an account, or a client address before sign-in. */
        @WithDefault("6")
        int maxPerPerson();

        /** Maximum number of requests that wait for one server. */
        @WithDefault("50")
        int maxPerHost();

        /** Maximum number of requests of this replica that wait for servers. */
        @WithDefault("120")
        int maxTotal();
    }

    /** Sign-ins started or finished per minute by all clients together; each replica counts on its own. */
    @WithDefault("2000")
    int loginTotalRateLimit();

    /**
     * Number of proxies in front of the application, each of which appends to {@code X-Forwarded-For}. More than one
     * only if those behind the first are not in {@code quarkus.http.proxy.trusted-proxies}.
     */
    @WithDefault("1")
    int proxyHops();

    /**
     * Base URL under which browsers reach the application, such as {@code https://app.example}; servers redirect to it
     * after a sign-in. If absent, it is taken from each request, which requires a trusted proxy
     * ({@code quarkus.http.proxy.*}).
     */
    Optional<URI> publicUrl();

    /** Pages that are updated while they are open. */
    Live live();

    /** Limits of the event streams that update those pages. */
    interface Live {

        /**
         * Maximum number of event streams of one browser. Over HTTP/1.1 a browser opens six connections to a site for
         * all its windows, so a higher number leaves none for pages.
         */
        @WithDefault("4")
        int maxPerSession();

        /** Maximum number of event streams of this replica. */
        @WithDefault("1000")
        int maxTotal();

        /** Maximum size of the events that wait for one browser; beyond it, the browser has to reconnect. */
        @WithDefault("1M")
        MemorySize maxBytesPerBrowser();

        /** Maximum size of the events that wait for all browsers of this replica together. */
        @WithDefault("64M")
        MemorySize maxBytesTotal();

        /** Interval of heartbeats on an idle event stream, which keep proxies from closing it. */
        @WithDefault("20s")
        Duration heartbeat();

        /**
         * Longest duration of an event stream; the browser then reconnects by itself. A sign-out on another replica
         * ends the stream by then at the latest.
         */
        @WithDefault("5m")
        Duration maxDuration();
    }
}
