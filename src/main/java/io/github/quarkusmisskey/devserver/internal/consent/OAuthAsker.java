package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.internal.api.Offer;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.FormData;
import io.vertx.core.Future;

/** The consent page of OAuth: {@code /oauth/authorize}. */
public final class OAuthAsker implements Asker {

    public static final String PATH = "/oauth/authorize";

    private final Supplier<String> url;
    private final Offer offer;
    private final ClientMetadataFetcher clients;
    private final OAuthCodes codes;

    public OAuthAsker(Supplier<String> url, Offer offer, ClientMetadataFetcher clients, OAuthCodes codes) {
        this.url = url;
        this.offer = offer;
        this.clients = clients;
        this.codes = codes;
    }

    @Override
    public boolean knows(String path) {
        return offer.has(Flow.OAUTH) && path.equals(PATH);
    }

    @Override
    public Future<Asking> ask(String path, String query) {
        AuthorizationRequest request = AuthorizationRequest.of(query);
        return clients.find(request.clientId())
                .compose(client -> ask(request, client))
                .recover(failure -> Future.failedFuture(
                        failure instanceof OAuthError refused ? new ConsentRefusal(refused.answer()) : failure));
    }

    private Future<Asking> ask(AuthorizationRequest request, ClientMetadata client) {
        if (!client.redirectUris().contains(request.redirectUri())) {
            return Future.failedFuture(OAuthError.invalidRequest("Invalid redirect_uri"));
        }
        try {
            request.check();
        } catch (OAuthError told) {
            String back = back(request, "error", told.error(), "error_description", told.getMessage());
            return Future.failedFuture(new ConsentRefusal(Answer.empty(302).with("Location", back)));
        }
        return Future.succeededFuture(new Asking(
                client.name(),
                client.logo(),
                true,
                request.scopes(),
                user -> accept(request, user),
                () -> Optional.of(back(request, "error", "access_denied"))));
    }

    private Approval accept(AuthorizationRequest request, DevUser user) {
        OAuthCodes.Code code = codes.issue(request, user);
        return new Approval(code.token(), Optional.of(back(request, "code", code.code())));
    }

    /** The redirect URI with these parameters, the state and the issuer of RFC 9207. */
    private String back(AuthorizationRequest request, String... parameters) {
        List<Map.Entry<String, String>> query = new ArrayList<>();
        for (int at = 0; at < parameters.length; at += 2) {
            query.add(Map.entry(parameters[at], parameters[at + 1]));
        }
        if (request.state() != null) {
            query.add(Map.entry("state", request.state()));
        }
        query.add(Map.entry("iss", url.get()));
        String address = request.redirectUri();
        return address + (address.indexOf('?') < 0 ? "?" : "&") + FormData.format(query);
    }
}
