package io.github.quarkusmisskey.api;

import java.net.URI;
import java.util.Objects;

import io.github.quarkusmisskey.api.InvalidHostException.Reason;

/**
 * A Misskey server: the one validated form of what people and configurations write. Two hosts are equal exactly if they
 * are the same server by name, port and scheme, so it is the key of accounts; and since the scheme belongs to it, a token
 * that was got by https is never sent by http.
 *
 * @param secure whether it is called by https; plain http is for development
 * @param name lower-case ASCII name (international names in punycode), an IPv4 address, or an IPv6 address in brackets
 * @param port the port, or -1 for the scheme's own
 */
public record MisskeyHost(boolean secure, String name, int port) {

    /**
     * @throws InvalidHostException if it is not in the canonical form that {@link #of} makes
     */
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
     * Reads what a person types or pastes: {@code misskey.example}, {@code HTTPS://Misskey.Example:3000/},
     * {@code @alice@misskey.example} (of which the server is taken), {@code みすきー.example}, {@code [2001:db8::1]}. Without
     * a scheme it is https; the scheme's own port, a trailing dot and surrounding spaces fall away. Refused is what might
     * mean another host than the one that is seen, {@code alice@misskey.example} too: without the first at sign it is
     * the user info of a URL. Private addresses are not refused here but where a connection is made.
     *
     * @param typed may be null, which is as good as empty
     * @throws InvalidHostException if no server can be meant by it
     */
    public static MisskeyHost of(String typed) {
        return HostParser.parse(typed);
    }

    /** Where it is called, without a path: {@code https://misskey.example}. */
    public URI uri() {
        return uri("");
    }

    /** Where it is called, with a path as it goes over the wire. */
    public URI uri(String rawPath) {
        return URI.create((secure ? "https://" : "http://") + authority() + rawPath);
    }

    /**
     * Where a browser shows a note of this server.
     *
     * @throws IllegalArgumentException if the id is empty, or nothing but dots
     */
    public URI noteUrl(String noteId) {
        return URI.create(uri() + "/notes/" + PathSegment.encode(noteId));
    }

    /** Where a browser shows an account, which may be on another server, as this server knows it. */
    public URI userUrl(Acct acct) {
        return URI.create(uri() + "/" + PathSegment.encode(acct.seenFrom(this).toString()));
    }

    /** The name, and the port if it is not the scheme's own. */
    public String authority() {
        return port < 0 ? name : name + ":" + port;
    }

    /** Whether the name is an IP address, so that the DNS has no part in it. */
    public boolean isAddress() {
        return name.startsWith("[") || Ipv4Text.isCanonical(name);
    }

    /** The same name and port by https; https' own port if it is that of http. */
    public MisskeyHost secured() {
        return secure ? this : new MisskeyHost(true, name, HostParser.portOf(true, port));
    }

    /** The canonical text, which {@link #of} reads again: {@code misskey.example}, or {@code http://localhost:3000}. */
    @Override
    public String toString() {
        return secure ? authority() : uri().toString();
    }
}
