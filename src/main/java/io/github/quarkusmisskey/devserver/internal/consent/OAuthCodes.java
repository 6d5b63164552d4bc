package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.FormData;
import io.github.quarkusmisskey.devserver.internal.http.Hashes;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Tokens;

/** Approved codes and the tokens they were exchanged for. Thread-safe. */
public final class OAuthCodes {

    private static final int CODE_LENGTH = 128;

    private static final class Issued {
        private final AuthorizationRequest request;
        private final DevUser user;
        private final String token;
        private boolean used;

        Issued(AuthorizationRequest request, DevUser user, String token) {
            this.request = request;
            this.user = user;
            this.token = token;
        }
    }

    /** A code, and the token that it will be exchanged for. */
    record Code(String code, String token) {}

    private final Tokens tokens;
    private final Map<String, Issued> codes = new HashMap<>();

    public OAuthCodes(Tokens tokens) {
        this.tokens = tokens;
    }

    synchronized Code issue(AuthorizationRequest request, DevUser user) {
        Code code = new Code(tokens.random(CODE_LENGTH), tokens.random(32));
        codes.put(code.code(), new Issued(request, user, code.token()));
        return code;
    }

    /**
     * The response to a token request.
     *
     * @throws OAuthError if the request is refused: any use of a code is its last, and a second use revokes the token
     */
    public synchronized Answer exchange(List<Map.Entry<String, String>> form) {
        if (!"authorization_code".equals(FormData.first(form, "grant_type"))) {
            throw new OAuthError("unsupported_grant_type", "Unsupported grant type");
        }
        Issued issued = codes.get(FormData.first(form, "code"));
        if (issued == null) {
            throw invalidGrant();
        }
        if (issued.used) {
            tokens.revoke(issued.token);
            throw invalidGrant();
        }
        issued.used = true;
        if (!proves(form, issued.request)) {
            throw invalidGrant();
        }
        List<String> scopes = issued.request.scopes();
        tokens.giveToApp(issued.token, issued.user, Set.copyOf(scopes));
        return Answer.json(
                        200,
                        JsonTree.object()
                                .put("access_token", issued.token)
                                .put("token_type", "Bearer")
                                .put("scope", String.join(" ", scopes)))
                .with("Cache-Control", "no-store");
    }

    public synchronized void clear() {
        codes.clear();
    }

    private static boolean proves(List<Map.Entry<String, String>> form, AuthorizationRequest request) {
        String verifier = FormData.first(form, "code_verifier");
        return Objects.equals(FormData.first(form, "client_id"), request.clientId())
                && Objects.equals(FormData.first(form, "redirect_uri"), request.redirectUri())
                && verifier != null
                && Hashes.base64Url(verifier).equals(request.challenge());
    }

    private static OAuthError invalidGrant() {
        return new OAuthError("invalid_grant", "Invalid authorization code");
    }
}
