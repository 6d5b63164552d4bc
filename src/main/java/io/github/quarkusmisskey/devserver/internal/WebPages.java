package io.github.quarkusmisskey.devserver.internal;

import java.util.Set;

import io.github.quarkusmisskey.devserver.internal.consent.ConsentPage;
import io.github.quarkusmisskey.devserver.internal.endpoint.NodeInfoDocuments;
import io.github.quarkusmisskey.devserver.internal.endpoint.OAuthEndpoints;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.Exchange;
import io.github.quarkusmisskey.devserver.internal.http.FrameworkAnswer;
import io.github.quarkusmisskey.devserver.internal.http.Html;
import io.github.quarkusmisskey.devserver.internal.picture.Identicon;
import io.github.quarkusmisskey.devserver.internal.store.Drives;
import io.github.quarkusmisskey.devserver.internal.store.Emojis;

/** Everything except the API: the consent page, avatars, pictures, and the documents about the server's software. */
final class WebPages {

    private static final Set<String> METHODS = Set.of("GET", "POST");

    private final ConsentPage consent;
    private final OAuthEndpoints oauth;
    private final NodeInfoDocuments nodeInfo;
    private final Emojis emojis;
    private final Drives drives;

    WebPages(ConsentPage consent, OAuthEndpoints oauth, NodeInfoDocuments nodeInfo, Emojis emojis, Drives drives) {
        this.consent = consent;
        this.oauth = oauth;
        this.nodeInfo = nodeInfo;
        this.emojis = emojis;
        this.drives = drives;
    }

    void handle(Exchange exchange) {
        String path = exchange.path();
        if (oauth.handles(exchange)) {
            oauth.handle(exchange);
        } else if (consent.isAt(path) && METHODS.contains(exchange.method())) {
            consent.handle(exchange);
        } else if (!exchange.method().equals("GET")) {
            exchange.send(FrameworkAnswer.notFound(exchange.method(), path));
        } else {
            exchange.send(document(path));
        }
    }

    private Answer document(String path) {
        if (path.startsWith("/identicon/")) {
            return Identicon.of(path.substring("/identicon/".length()));
        }
        return switch (path) {
            case "/" ->
                Answer.html(
                        200,
                        Html.page(
                                "Demo",
                                "<h1>Demo</h1><p>An in-memory Misskey for development and tests."
                                        + " It forgets everything when it stops.</p>"));
            case "/.well-known/nodeinfo" -> nodeInfo.links();
            case "/nodeinfo/2.0" -> nodeInfo.document("2.0");
            case "/nodeinfo/2.1" -> nodeInfo.document("2.1");
            default ->
                emojis.picture(path)
                        .or(() -> drives.picture(path))
                        .orElseGet(() -> FrameworkAnswer.notFound("GET", path));
        };
    }
}
