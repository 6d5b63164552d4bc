package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * An OpenID provider with a discovery document and one key; it signs what a test wants. Injected where a test has a
 * field of it.
 */
public final class IdentityProvider implements QuarkusTestResourceLifecycleManager {

    /** The name that it knows this application by. */
    static final String AUDIENCE = "quarkus-misskey";

    private final KeyPair keys = newKeys();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, jwks()));
        server.start();
        return Map.of(
                "misskey.gateway.oidc.enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                url(),
                "quarkus.oidc.token.audience",
                AUDIENCE);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(IdentityProvider.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** A token that it vouches for. */
    public String token(Instant expires, Map<String, ?> claims) {
        return sign(keys, expires, claims);
    }

    /** A token under the same name that somebody else signed. */
    public String forged(Map<String, ?> claims) {
        return sign(newKeys(), Instant.now().plusSeconds(600), claims);
    }

    private String sign(KeyPair signing, Instant expires, Map<String, ?> claims) {
        JsonObject header =
                new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", "k1");
        JsonObject payload = new JsonObject()
                .put("iss", url())
                .put("sub", "a program")
                .put("aud", AUDIENCE)
                .put("iat", Instant.now().minusSeconds(3600).getEpochSecond())
                .put("exp", expires.getEpochSecond());
        claims.forEach(payload::put);
        String signed = encode(header.toBuffer().getBytes()) + "."
                + encode(payload.toBuffer().getBytes());
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signing.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", url())
                .put("jwks_uri", url() + "/keys")
                .put("authorization_endpoint", url() + "/authorize")
                .put("token_endpoint", url() + "/token");
    }

    private JsonObject jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        JsonObject jwk = new JsonObject()
                .put("kty", "RSA")
                .put("kid", "k1")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("n", encode(key.getModulus().toByteArray()))
                .put("e", encode(key.getPublicExponent().toByteArray()));
        return new JsonObject().put("keys", new JsonArray().add(jwk));
    }

    private static void answer(HttpExchange exchange, JsonObject json) throws IOException {
        byte[] bytes = json.toBuffer().getBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
