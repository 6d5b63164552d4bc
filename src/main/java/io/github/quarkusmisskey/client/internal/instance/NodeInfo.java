package io.github.quarkusmisskey.client.internal.instance;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.ServerSoftware;
import io.github.quarkusmisskey.client.internal.call.NodeInfoRequest;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;

/** Requests the software of a server: first the link to the NodeInfo document, then the document. */
public final class NodeInfo {

    private static final String ENDPOINT = "nodeinfo";
    private static final String SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/";
    private static final int MAX_WORD = 100;

    /** Paths that need no encoding and have no segment of dots only. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]+");

    private static final Set<String> MOVES = Set.of(".", "..");
    private static final int MAX_SEGMENTS = 10;

    /** The links to the documents. */
    @RegisterForReflection
    public record Links(List<Link> links) {}

    /**
     * @param rel identifies the version of the document
     * @param href the address of the document; untrusted
     */
    @RegisterForReflection
    record Link(String rel, String href) {}

    /** A document, of any version. */
    @RegisterForReflection
    public record Document(Software software) {}

    @RegisterForReflection
    record Software(String name, String version) {}

    private NodeInfo() {}

    public static Uni<ServerSoftware> ask(MisskeyHost host, Binding<NodeInfoApi> api) {
        return api.callAsync(NodeInfoRequest.LINKS, NodeInfoApi::nodeinfo)
                .map(links -> path(host, links))
                .chain(path -> api.callAsync(new NodeInfoRequest(path), NodeInfoApi::nodeinfoDocument))
                .map(document -> software(host, document));
    }

    private static String path(MisskeyHost host, Links answer) {
        String href = Optional.ofNullable(answer).map(Links::links).stream()
                .flatMap(List::stream)
                .filter(link -> link != null && link.rel() != null && link.href() != null)
                .filter(link -> link.rel().startsWith(SCHEMA))
                .max(Comparator.comparing(Link::rel))
                .map(Link::href)
                .orElseThrow(() -> malformed(host, "it names no document about its software"));
        return pathOn(host, href).orElseThrow(() -> malformed(host, "its document leads away from it"));
    }

    /** The path if it is on the same server. */
    private static Optional<String> pathOn(MisskeyHost host, String href) {
        try {
            URI uri = host.uri().resolve("/").resolve(href);
            boolean same = MisskeyHost.of(uri.getScheme() + "://" + uri.getRawAuthority())
                    .equals(host);
            boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null;
            return Optional.ofNullable(uri.getRawPath()).filter(path -> same && plain && isPlain(path));
        } catch (IllegalArgumentException noUrlOfAServer) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String path) {
        String[] segments = path.startsWith("/") ? path.substring(1).split("/", -1) : new String[0];
        return segments.length > 0
                && segments.length <= MAX_SEGMENTS
                && Arrays.stream(segments)
                        .allMatch(segment -> SEGMENT.matcher(segment).matches() && !MOVES.contains(segment));
    }

    private static ServerSoftware software(MisskeyHost host, Document document) {
        Software software = document == null ? null : document.software();
        if (software == null || software.name() == null || software.name().isBlank()) {
            throw malformed(host, "it does not name its software");
        }
        return new ServerSoftware(word(software.name()).toLowerCase(Locale.ROOT), word(software.version()));
    }

    /** Shortened, without invisible characters. */
    private static String word(String text) {
        String plain =
                Objects.requireNonNullElse(text, "").replaceAll("\\p{C}+", "").strip();
        return text == null ? null : plain.substring(0, Math.min(plain.length(), MAX_WORD));
    }

    private static MisskeyException malformed(MisskeyHost host, String message) {
        return new MisskeyException.MalformedAnswer(MisskeyError.local(host, ENDPOINT, message), null);
    }
}
