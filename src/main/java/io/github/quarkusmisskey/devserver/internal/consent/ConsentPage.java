package io.github.quarkusmisskey.devserver.internal.consent;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.Exchange;
import io.github.quarkusmisskey.devserver.internal.http.FormData;
import io.github.quarkusmisskey.devserver.internal.http.Html;
import io.github.quarkusmisskey.devserver.internal.store.Users;
import io.vertx.core.Future;

/** The page on which a person accepts or rejects the request of an application. Works without scripts. */
public final class ConsentPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src http: https:; base-uri 'none'";

    private final Users users;
    private final List<Asker> askers;

    public ConsentPage(Users users, List<Asker> askers) {
        this.users = users;
        this.askers = askers;
    }

    public boolean isAt(String path) {
        return asker(path).isPresent();
    }

    /** What the page at this URL asks; fails with a {@link ConsentRefusal} if it would not ask for consent. */
    public Future<Asking> asking(URI uri) {
        return asking(uri.getRawPath() == null ? "" : uri.getRawPath(), uri.getRawQuery());
    }

    /** Shows the page, or handles the decision that its form sends. */
    public void handle(Exchange exchange) {
        asking(exchange.path(), exchange.query())
                .map(asking -> exchange.method().equals("POST") ? decide(asking, exchange) : show(asking))
                .onSuccess(exchange::send)
                .onFailure(failure -> exchange.send(
                        failure instanceof ConsentRefusal refused
                                ? refused.answer()
                                : ApiError.internal().answer()));
    }

    private Future<Asking> asking(String path, String query) {
        return asker(path)
                .map(asker -> asker.ask(path, query))
                .orElseThrow(() -> new IllegalArgumentException("Not the address of a consent page"));
    }

    private Optional<Asker> asker(String path) {
        return askers.stream().filter(asker -> asker.knows(path)).findFirst();
    }

    private Answer show(Asking asking) {
        String title = asking.name() == null || asking.name().isEmpty() ? "An application" : asking.name();
        return page(
                title + " asks for access",
                icon(asking) + "<h1>" + Html.escape(title) + " asks for access to your account</h1>"
                        + permissions(asking) + "<form method=\"post\">" + choices()
                        + "<button class=\"primary\" name=\"decision\" value=\"accept\">Accept</button> "
                        + "<button name=\"decision\" value=\"reject\">Reject</button></form>");
    }

    private Answer decide(Asking asking, Exchange exchange) {
        List<Map.Entry<String, String>> form = FormData.parse(new String(exchange.body(), StandardCharsets.UTF_8));
        String username = FormData.first(form, "user");
        Optional<DevUser> user = username == null ? Optional.empty() : users.byName(username);
        String decision = FormData.first(form, "decision");
        if ("reject".equals(decision)) {
            return asking.reject()
                    .get()
                    .map(ConsentPage::back)
                    .orElseGet(() -> page("Denied", "<h1>Access denied</h1><p>You can close this page.</p>"));
        }
        if (user.isEmpty() || !"accept".equals(decision)) {
            return page("Choose", "<h1>Choose a user and accept or reject</h1><p>Go back and try again.</p>");
        }
        return asking.accept()
                .apply(user.get())
                .callback()
                .map(ConsentPage::back)
                .orElseGet(() -> accepted(asking.comesBack()));
    }

    private static Answer back(String callback) {
        return Answer.empty(303).with("Location", callback);
    }

    private static Answer accepted(boolean refused) {
        return page(
                "Accepted",
                "<h1>Access granted</h1>"
                        + (refused ? "<p>The address to return to is not one that this page opens.</p>" : "")
                        + "<p>You can return to the application.</p>");
    }

    private static String icon(Asking asking) {
        String icon = asking.icon();
        boolean web = icon != null && (icon.startsWith("https://") || icon.startsWith("http://"));
        return web ? "<img alt=\"\" src=\"" + Html.escape(icon) + "\">" : "";
    }

    private static String permissions(Asking asking) {
        if (asking.permissions().isEmpty()) {
            return "<p>It asks for no permissions.</p>";
        }
        StringBuilder list = new StringBuilder("<h2 class=\"dim\">Permissions</h2><ul>");
        asking.permissions().forEach(permission -> list.append("<li><code>")
                .append(Html.escape(permission))
                .append("</code></li>"));
        return list.append("</ul>").toString();
    }

    private String choices() {
        StringBuilder choices = new StringBuilder("<fieldset><legend>Signed in as</legend>");
        String checked = " checked";
        for (DevUser user : users.all()) {
            String name = Html.escape(user.username());
            choices.append("<label><input type=\"radio\" name=\"user\" value=\"")
                    .append(name)
                    .append('"')
                    .append(checked)
                    .append("> @")
                    .append(name)
                    .append("</label>");
            checked = "";
        }
        return choices.append("</fieldset>").toString();
    }

    private static Answer page(String title, String content) {
        return Answer.html(200, Html.page(title, content)).with("Content-Security-Policy", POLICY);
    }
}
