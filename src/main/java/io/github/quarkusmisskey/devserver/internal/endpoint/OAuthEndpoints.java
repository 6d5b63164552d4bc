package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.internal.api.Offer;
import io.github.quarkusmisskey.devserver.internal.consent.ConsentRequest;
import io.github.quarkusmisskey.devserver.internal.consent.OAuthAsker;
import io.github.quarkusmisskey.devserver.internal.consent.OAuthCodes;
import io.github.quarkusmisskey.devserver.internal.consent.OAuthError;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.Exchange;
import io.github.quarkusmisskey.devserver.internal.http.FormData;
import io.github.quarkusmisskey.devserver.internal.http.FrameworkAnswer;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;

/** The endpoints of OAuth besides its consent page: the discovery document and the token endpoint. */
public final class OAuthEndpoints {

    private static final String DISCOVERY = "/.well-known/oauth-authorization-server";
    private static final String TOKEN = "/oauth/token";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Supplier<String> url;
    private final Offer offer;
    private final OAuthCodes codes;

    public OAuthEndpoints(Supplier<String> url, Offer offer, OAuthCodes codes) {
        this.url = url;
        this.offer = offer;
        this.codes = codes;
    }

    public boolean handles(Exchange exchange) {
        String wanted =
                switch (exchange.path()) {
                    case DISCOVERY -> "GET";
                    case TOKEN -> "POST";
                    default -> "";
                };
        return offer.has(Flow.OAUTH) && exchange.method().equals(wanted);
    }

    public void handle(Exchange exchange) {
        exchange.send(exchange.path().equals(TOKEN) ? token(exchange) : discovery());
    }

    private Answer token(Exchange exchange) {
        String type = exchange.header("Content-Type");
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(FORM)) {
            return FrameworkAnswer.unsupportedMediaType(type);
        }
        try {
            return codes.exchange(FormData.parse(new String(exchange.body(), StandardCharsets.UTF_8)));
        } catch (OAuthError refused) {
            return refused.answer();
        }
    }

    private Answer discovery() {
        ObjectNode json = JsonTree.object()
                .put("issuer", url.get())
                .put("authorization_endpoint", url.get() + OAuthAsker.PATH)
                .put("token_endpoint", url.get() + TOKEN);
        ConsentRequest.listed().forEach(json.putArray("scopes_supported")::add);
        json.putArray("response_types_supported").add("code");
        json.putArray("grant_types_supported").add("authorization_code");
        json.put("service_documentation", "https://misskey-hub.net");
        json.putArray("code_challenge_methods_supported").add("S256");
        return Answer.json(200, json.put("authorization_response_iss_parameter_supported", true));
    }
}
