package io.github.quarkusmisskey.api;

import java.net.URI;
import java.util.Objects;

import io.github.quarkusmisskey.api.InvalidHostException.Reason;
import io.github.quarkusmisskey.api.internal.host.HostCharacters;
import io.github.quarkusmisskey.api.internal.host.HostName;
import io.github.quarkusmisskey.api.internal.host.HostParser;
import io.github.quarkusmisskey.api.internal.host.Ipv4Text;
import io.github.quarkusmisskey.api.internal.host.PathSegment;

/**
 * A Misskey server, in the one canonical form of what people and configurations write. Two hosts are equal if and only
 * if name, port and scheme are equal, so a host can be part of an account's key; and because it includes the scheme, a
 * token obtained over https is never sent over http.
 *
 * @param secure whether the server is called over https; plain http is for development
 * @param name lower-case ASCII name (international names in punycode), an IPv4 address, or an IPv6 address in brackets
 * @param port the port, or -1 for the default port of the scheme
 */
public record MisskeyHost(boolean secure, String name, int port) {

    /** @throws InvalidHostException if the parts are not in the canonical form that {@link #of} produces */
    public MisskeyHost {
        Objects.requireNonNull(name, "name");
        HostCharacters.check(name);
        if (!name.equals(HostName.canonical(name))) {
            throw new InvalidHostException(Reason.NAME, "Not the canonical form: " + HostCharacters.quote(name));
        }
        if (port != -1) {
            HostParser.requirePort(port);
        }
        if (port != HostParser.portOf(secure, port)) {
            throw new InvalidHostException(Reason.PORT, "The scheme's own port is written as -1");
        }
    }

    /**
     * Parses what a person types or pastes: {@code misskey.example}, {@code HTTPS://Misskey.Example:3000/},
     * {@code @alice@misskey.example} (its server), {@code みすきー.example}, {@code [2001:db8::1]}. The default scheme is
     * https; the default port, a trailing dot and surrounding spaces are dropped. Text that could mean a host other
     * than the visible one is refused, including {@code alice@misskey.example}: without the first at sign, the name is
     * the user info of a URL. Private addresses are refused only when a connection is made.
     *
     * @param typed may be null, which counts as empty
     * @throws InvalidHostException if the text does not name a server
     */
    public static MisskeyHost of(String typed) {
        return HostParser.parse(typed);
    }

    /** The base URL, without a path: {@code https://misskey.example}. */
    public URI uri() {
        return uri("");
    }

    /** The URL of an encoded path on this server. */
    public URI uri(String rawPath) {
        return URI.create((secure ? "https://" : "http://") + authority() + rawPath);
    }

    /**
     * The URL at which a browser shows a note of this server.
     *
     * @throws IllegalArgumentException if the id is empty, or one or two dots
     */
    public URI noteUrl(String noteId) {
        return URI.create(uri() + "/notes/" + PathSegment.encode(noteId));
    }

    /** The URL at which this server shows an account, which may be remote. */
    public URI userUrl(Acct acct) {
        return URI.create(uri() + "/" + PathSegment.encode(acct.seenFrom(this).toString()));
    }

    /** The name, and the port unless it is the default of the scheme. */
    public String authority() {
        return port < 0 ? name : name + ":" + port;
    }

    /** Whether the name is an IP address, which needs no DNS. */
    public boolean isAddress() {
        return name.startsWith("[") || Ipv4Text.isCanonical(name);
    }

    /** The same host over https; the default port of http becomes that of https. */
    public MisskeyHost secured() {
        return secure ? this : new MisskeyHost(true, name, HostParser.portOf(true, port));
    }

    /**
     * The canonical text, which {@link #of} parses again: {@code misskey.example}, or {@code http://localhost:3000}.
     */
    @Override
    public String toString() {
        return secure ? authority() : uri().toString();
    }
}
