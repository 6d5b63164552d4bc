package io.github.quarkusmisskey.devserver.internal.consent;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerCase;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.internal.http.FormData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OAuthTest extends DevServerCase {

    private static final String REDIRECT = "https://app.example/cb?a=1";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    /** The example of RFC 7636. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    /** The application's site. */
    private static DevServer site;

    private final Map<String, String> parameters = new LinkedHashMap<>();

    @BeforeAll
    static void startSite() {
        site = DevServer.start();
    }

    @AfterAll
    static void stopSite() {
        site.close();
    }

    @BeforeEach
    void describeTheClient() {
        site.reset();
        site.faults()
                .at("/client")
                .answer(
                        200,
                        "text/html",
                        "<link rel='redirect_uri' href='" + REDIRECT + "'><link rel=redirect_uri href=/local>"
                                + "<div class=\"h-app\"><a class=\"u-url p-name\" href=\"/client\">&lt;My&gt; App</a>"
                                + "<img class=\"u-logo\" src=\"/logo.png\"></div>");
        parameters.put("client_id", site.url() + "/client");
        parameters.put("redirect_uri", REDIRECT);
        parameters.put("response_type", "code");
        parameters.put("scope", "read:account no:such write:notes");
        parameters.put("state", "st&te");
        parameters.put("code_challenge", CHALLENGE);
        parameters.put("code_challenge_method", "S256");
    }

    @Test
    void tellsItsEndpoints() {
        JsonNode document = json(client.get("/.well-known/oauth-authorization-server"));
        assertThat(document.path("issuer").asText()).isEqualTo(server.url());
        assertThat(document.path("authorization_endpoint").asText()).isEqualTo(server.url() + "/oauth/authorize");
        assertThat(document.path("token_endpoint").asText()).isEqualTo(server.url() + "/oauth/token");
        assertThat(document.path("scopes_supported").size()).isGreaterThan(80);
        assertThat(document.path("code_challenge_methods_supported").get(0).asText())
                .isEqualTo("S256");
    }

    @Test
    void exchangesACodeForATokenWithTheKnownScopes() {
        Approval approval = server.approve(address(), "bob");
        Map<String, String> back = query(approval.callback().orElseThrow());
        assertThat(approval.callback().orElseThrow()).startsWith("https://app.example/cb?a=1&code=");
        assertThat(back).containsEntry("state", "st&te").containsEntry("iss", server.url());
        assertThat(usable(approval.token())).isFalse();

        HttpResponse<String> answer = exchange(back.get("code"), VERIFIER);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json(answer).path("token_type").asText()).isEqualTo("Bearer");
        assertThat(json(answer).path("scope").asText()).isEqualTo("read:account write:notes");
        assertThat(json(answer).has("refresh_token")).isFalse();
        assertThat(json(answer).path("access_token").asText()).isEqualTo(approval.token());
        assertThat(usable(approval.token())).isTrue();
    }

    @Test
    void burnsACodeThatCameWithTheWrongVerifier() {
        String code = code(server.approve(address(), "alice"));
        assertThat(error(exchange(code, "wrong"))).isEqualTo("invalid_grant");
        assertThat(error(exchange(code, VERIFIER))).isEqualTo("invalid_grant");
    }

    @Test
    void revokesTheTokenOfACodeThatIsUsedTwice() {
        Approval approval = server.approve(address(), "alice");
        assertThat(exchange(code(approval), VERIFIER).statusCode()).isEqualTo(200);
        HttpResponse<String> second = exchange(code(approval), VERIFIER);
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(error(second)).isEqualTo("invalid_grant");
        assertThat(usable(approval.token())).isFalse();
    }

    @Test
    void refusesTokenRequestsThatAreNone() {
        assertThat(error(exchange("unknown", VERIFIER))).isEqualTo("invalid_grant");
        assertThat(error(post("grant_type=refresh_token"))).isEqualTo("unsupported_grant_type");
        assertThat(client.send(client.request("/oauth/token", "Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
        String code = code(server.approve(address(), "alice"));
        parameters.put("redirect_uri", "https://app.example/other");
        assertThat(error(exchange(code, VERIFIER))).isEqualTo("invalid_grant");
    }

    @Test
    void tellsTheApplicationWhatIsWrong() {
        assertThat(told("scope", "no:such")).isEqualTo("invalid_scope");
        assertThat(told("code_challenge", null)).isEqualTo("invalid_request");
        assertThat(told("code_challenge_method", "plain")).isEqualTo("invalid_request");
        assertThat(told("response_type", "token")).isEqualTo("unsupported_response_type");
    }

    @Test
    void tellsThePersonAloneWhenTheApplicationCannotBeTrusted() {
        assertDirect("redirect_uri", "https://evil.example/", "invalid_request");
        assertDirect("client_id", "http://misskey.example/", "invalid_request");
        assertDirect("client_id", "https://user@misskey.example/", "invalid_request");
        assertDirect("client_id", site.url() + "/nothing", "server_error");
        assertDirect("client_id", null, "invalid_request");
    }

    @Test
    void asksOnAPageAndTellsARejection() {
        String page = address().getRawPath() + "?" + address().getRawQuery();
        assertThat(client.get(page).body())
                .contains("&lt;My&gt; App asks for access", "write:notes", site.url() + "/logo.png")
                .doesNotContain("no:such");
        HttpResponse<String> rejected =
                client.send(client.request(page).POST(BodyPublishers.ofString("user=bob&decision=reject")));
        Map<String, String> back =
                query(rejected.headers().firstValue("Location").orElseThrow());
        assertThat(back)
                .containsEntry("error", "access_denied")
                .containsEntry("state", "st&te")
                .containsEntry("iss", server.url());
        HttpResponse<String> accepted =
                client.send(client.request(page).POST(BodyPublishers.ofString("user=bob&decision=accept")));
        assertThat(query(accepted.headers().firstValue("Location").orElseThrow()))
                .containsKey("code");
    }

    @Test
    void readsRedirectAddressesOfHeadersToo() {
        ClientMetadata described = ClientMetadata.of(
                URI.create("https://app.example/about"),
                List.of("</cb>; rel=\"redirect_uri\", <https://other.example/>; rel=next"),
                "<p>Hello</p>");
        assertThat(described.redirectUris()).containsExactly("https://app.example/cb");
        assertThat(described.name()).isEqualTo("https://app.example/about");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<div class='h-app'><a class='u-url p-name' href='https://app.example/about'>App</a></div>|App",
                "<div class='h-app'><a class='u-url p-name' href='about'>App</a></div>|App",
                "<div class='h-app'><b class='p-name'>App</b><a class='u-url' href='/'></a>"
                        + "<a class='u-url' href='/about'></a></div>|App",
                "<div class='h-app'><a class='u-url p-name' href='/'>App</a></div>|https://app.example/about",
                "<div class='h-app'><a class='u-url p-name' href='/about/'>App</a></div>|https://app.example/about",
                "<div class='h-app'><b class='p-name'>App</b></div>|https://app.example/about",
                "<a class='u-url p-name' href='/about'>App</a>|https://app.example/about",
                "<div class='h-app'><a class='u-url p-name' href='/x'>Other</a></div>"
                        + "<div class='h-app'><a class='u-url p-name' href='/about'>App</a></div>|App"
            })
    void believesOnlyAnAppThatIsAtTheAddressOfTheClient(String page, String name) {
        assertThat(ClientMetadata.of(URI.create("https://app.example/about"), List.of(), page)
                        .name())
                .isEqualTo(name);
    }

    @Test
    void isNotThereOnServersWithoutIt() {
        server.offer(Flow.MIAUTH);
        assertThat(client.get("/.well-known/oauth-authorization-server").statusCode())
                .isEqualTo(404);
        assertThat(post("grant_type=authorization_code").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> server.approve(address(), "alice")).isInstanceOf(IllegalArgumentException.class);
    }

    private String told(String parameter, String value) {
        String before = parameters.put(parameter, value);
        HttpResponse<String> answer =
                client.get(address().getRawPath() + "?" + address().getRawQuery());
        parameters.put(parameter, before);
        assertThat(answer.statusCode()).isEqualTo(302);
        Map<String, String> back = query(answer.headers().firstValue("Location").orElseThrow());
        assertThat(back).containsEntry("state", "st&te").containsEntry("iss", server.url());
        return back.get("error");
    }

    private void assertDirect(String parameter, String value, String error) {
        String before = parameters.put(parameter, value);
        HttpResponse<String> answer =
                client.get(address().getRawPath() + "?" + address().getRawQuery());
        parameters.put(parameter, before);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer)).isEqualTo(error);
    }

    private URI address() {
        List<Map.Entry<String, String>> query = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .toList();
        return URI.create(server.url() + "/oauth/authorize?" + FormData.format(query));
    }

    private HttpResponse<String> exchange(String code, String verifier) {
        return post(FormData.format(List.of(
                Map.entry("grant_type", "authorization_code"),
                Map.entry("client_id", parameters.get("client_id")),
                Map.entry("redirect_uri", parameters.get("redirect_uri")),
                Map.entry("code", code),
                Map.entry("code_verifier", verifier))));
    }

    private static HttpResponse<String> post(String form) {
        return client.send(client.request("/oauth/token", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String code(Approval approval) {
        return query(approval.callback().orElseThrow()).get("code");
    }

    private static String error(HttpResponse<String> answer) {
        assertThat(json(answer).path("error_description").asText()).isNotEmpty();
        return json(answer).path("error").asText();
    }

    private static boolean usable(String token) {
        return client.post("i", "{\"i\":\"" + token + "\"}").statusCode() == 200;
    }

    private static Map<String, String> query(String address) {
        Map<String, String> query = new LinkedHashMap<>();
        FormData.parse(URI.create(address).getRawQuery()).forEach(pair -> query.put(pair.getKey(), pair.getValue()));
        return query;
    }
}
