package io.github.quarkusmisskey.login;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.Flow;

/** One browser's way through one flow with a demo server, without the pages. */
public final class Walk {

    public final BrowserSecret browser = BrowserSecret.fresh();

    private final LoginService login;
    private final DevServer server;
    private final URI site;

    /** @param site this application's address */
    public Walk(LoginService login, DevServer server, URI site) {
        this.login = login;
        this.server = server;
        this.site = site;
    }

    /** The requests by which the token is asked for. */
    static String endpoint(Flow flow) {
        return switch (flow) {
            case MIAUTH -> "miauth/*/check";
            case OAUTH -> "/oauth/token";
            case APP -> "auth/session/userkey";
        };
    }

    /** How often the token was asked for. */
    static long asked(DevServer server, Flow flow) {
        String pattern = endpoint(flow).replace("*", "[^/]+");
        return server.requests().stream()
                .filter(request -> request.endpoint().matches(pattern))
                .count();
    }

    public static LoginCallback callback(String address) {
        Map<String, String> query = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return LoginCallback.of(query::get).orElseThrow();
    }

    public URI begin() {
        return login.begin(new BeginLogin(
                MisskeyHost.of(server.url()),
                browser,
                "/there",
                site.resolve("/misskey/callback"),
                Optional.of(site.resolve("/misskey/oauth/client"))));
    }

    public LoginCallback approved() {
        return callback(server.approve(begin(), "alice").callback().orElseThrow());
    }

    public LoginOutcome complete(LoginCallback callback) {
        return login.complete(callback, browser);
    }

    /** Comes again for as long as another click is under way, as the page does. */
    LoginOutcome completeAtLast(LoginCallback callback) {
        LoginOutcome last = complete(callback);
        for (int again = 0; again < 20 && isUnderWay(last); again++) {
            last = complete(callback);
        }
        return last;
    }

    private static boolean isUnderWay(LoginOutcome outcome) {
        return outcome.equals(new LoginOutcome.Refused(LoginOutcome.Reason.UNDER_WAY));
    }
}
