package io.github.quarkusmisskey.miauth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;

/**
 * An approval in progress. Its id is a secret: whoever has it can fetch the token. Only {@link #id()} and
 * {@link #consentUri()} contain it.
 */
public final class MiAuthSession {

    private final MisskeyHost host;
    private final String id;
    private final MiAuthRequest request;
    private final Instant expiresAt;

    private MiAuthSession(MisskeyHost host, String id, MiAuthRequest request, Instant expiresAt) {
        this.host = Objects.requireNonNull(host, "host");
        this.id = id;
        this.request = Objects.requireNonNull(request, "request");
        this.expiresAt = expiresAt;
    }

    /** Creates a session with a new id; a server never reports the second approval of an id that was used before. */
    static MiAuthSession begin(MisskeyHost host, MiAuthRequest request, Instant expiresAt) {
        return new MiAuthSession(host, UUID.randomUUID().toString(), request, expiresAt);
    }

    public MisskeyHost host() {
        return host;
    }

    /** The secret that the callback carries as {@code session}. */
    public String id() {
        return id;
    }

    public MiAuthRequest request() {
        return request;
    }

    /** The time after which the session is no longer checked. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** The page to send the person to. */
    public URI consentUri() {
        StringBuilder uri =
                new StringBuilder(host.uri().toString()).append("/miauth/").append(id);
        uri.append("?name=").append(encode(request.name()));
        request.icon().ifPresent(icon -> uri.append("&icon=").append(encode(icon.toString())));
        request.callback().ifPresent(callback -> uri.append("&callback=").append(encode(callback.toString())));
        return URI.create(uri.append("&permission=").append(permissions()).toString());
    }

    @Override
    public String toString() {
        return "MiAuthSession[host=" + host + ", id=redacted, expiresAt=" + expiresAt + "]";
    }

    private String permissions() {
        return Permission.names(request.permissions()).stream()
                .map(MiAuthSession::encode)
                .collect(Collectors.joining(","));
    }

    /**
     * Encodes like encodeURIComponent, because the page's script decodes accordingly: a space is %20, never a plus
     * sign.
     */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
