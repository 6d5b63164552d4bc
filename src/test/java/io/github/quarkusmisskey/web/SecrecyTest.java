package io.github.quarkusmisskey.web;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.CollectedSpans;
import io.github.quarkusmisskey.EverythingLogged;
import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.server.MetaRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.miauth.MiAuthService;
import io.github.quarkusmisskey.miauth.MiAuthSession;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.assertj.core.util.Throwables;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With every logger at its most talkative, and whatever goes wrong, no secret shows where people look. */
@QuarkusTest
@TestProfile(EverythingLogged.class)
public class SecrecyTest {

    private static final Logger LOG = Logger.getLogger(SecrecyTest.class);
    private static final Path TRACE = EverythingLogged.TRACE;

    /** Where a session or state stands in the address of a consent page. */
    private static final Pattern CONSENT = Pattern.compile("(?:/(?:mi)?auth/|[?&]state=)([^?&]+)");

    private static final Pattern CALLBACK = Pattern.compile("[?&](?:session|token|code|state)=([^&]+)");
    private static final Pattern SENT = Pattern.compile("(?:appSecret\":\"|token\":\"|code_verifier=|code=)([^\"&]+)");
    private static final Map<Flow, String> TOKEN_ENDPOINTS =
            Map.of(Flow.OAUTH, "/oauth/token", Flow.APP, "auth/session/userkey");

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    Misskey misskey;

    @Inject
    AccountService accounts;

    @Inject
    MiAuthService miAuth;

    @Inject
    @RestClient
    NotesApi notes;

    @Inject
    CollectedSpans spans;

    @InjectDevServer
    DevServer server;

    @ConfigProperty(name = "misskey.vault.keys.t1")
    String vaultKey;

    private final Browser browser = new Browser();
    private final Set<String> secrets = new LinkedHashSet<>();
    private final StringBuilder shown = new StringBuilder();

    @BeforeEach
    void knowTheVaultKey() {
        secrets.add(vaultKey);
        secrets.add(HexFormat.of().formatHex(Base64.getDecoder().decode(vaultKey)));
    }

    static List<Consumer<FaultSpec>> faults() {
        List<Consumer<FaultSpec>> faults = new ArrayList<>(List.of(
                FaultSpec::loseAnswer,
                FaultSpec::cutConnection,
                FaultSpec::malformedJson,
                FaultSpec::processing,
                FaultSpec::hang,
                fault -> fault.hugeAnswer(50_000_000, false),
                fault -> fault.rateLimit("60"),
                fault -> fault.redirect("http://elsewhere.invalid/")));
        for (ErrorShape shape : ErrorShape.values()) {
            faults.add(fault -> fault.error(401, shape));
            faults.add(fault -> fault.error(502, shape));
        }
        return faults;
    }

    static List<Consumer<FaultSpec>> faultsOfFlows() {
        return List.of(
                FaultSpec::loseAnswer,
                FaultSpec::malformedJson,
                FaultSpec::hang,
                fault -> fault.hugeAnswer(50_000_000, false),
                fault -> fault.redirect(307, "http://elsewhere.invalid/"),
                fault -> fault.error(400, ErrorShape.OAUTH),
                fault -> fault.error(401, ErrorShape.MISSKEY),
                fault -> fault.error(502, ErrorShape.HTML));
    }

    @Test
    void showsNoSecretWhateverHappens() throws IOException {
        AccountRef account = signIn();
        callsThatFail(misskey.as(account));
        AccessToken other = server.issueToken("bob", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
        secrets.add(other.value());
        callsThatFail(misskey.at(MisskeyHost.of(server.url()), other));
        injectedCallsThatFail();
        sessionsThatFail();
        faults().forEach(fault -> signInThatFails(fault, "miauth/*/check"));
        (TestSize.isLarge() ? faults() : faultsOfFlows()).forEach(fault -> signInThatFails(fault, "i"));
        server.faults().clear();
        signInWithEcho();
        otherFlows();
        tokensMadeByHand(account);
        tokensThatEnd();
        look(
                "/misskey",
                "/misskey/accounts",
                "/misskey/signed-in",
                management + "metrics",
                management + "health",
                "/misskey/callback");
        accounts.disconnect(account);
        look("/misskey/accounts", management + "metrics");
        assertThat(shown)
                .contains(
                        "misskey_client_calls_seconds_count{",
                        "The server does not know this token",
                        "miauth/{session}/check",
                        "Misskey servers");
        assertThat(secrets).hasSizeGreaterThan(20);
        assertThat(spans.all())
                .extracting(SpanData::getName)
                .contains("POST miauth/{session}/check", "POST notes/create", "GET /misskey/callback");
        assertThat(Leaks.find(spans.all().toString(), secrets)).isEmpty();
        assertThat(Leaks.find(shown.toString(), secrets)).isEmpty();
        assertThat(Leaks.find(Files.readString(TRACE), secrets)).isEmpty();
        assertThat(Files.readString(TRACE)).contains(" TRACE [", "miauth/{session}/check");
    }

    @Test
    void wouldFindASecretInTheLog() throws IOException {
        String secret = server.issueToken("alice", KnownPermission.READ_ACCOUNT).value();
        LOG.tracef(
                "planted %s",
                Base64.getEncoder().encodeToString(("xy" + secret + "z").getBytes(StandardCharsets.UTF_8)));
        assertThat(Leaks.find(Files.readString(TRACE), Set.of(secret))).hasSize(1);
        String half = server.issueToken("alice", KnownPermission.READ_ACCOUNT).value();
        LOG.trace("planted", new IllegalStateException("x", new IOException("only " + half.substring(5, 25))));
        assertThat(Leaks.find(Files.readString(TRACE), Set.of(half))).hasSize(1);
    }

    private AccountRef signIn() {
        URI consent = begin(browser);
        Approval approval = approve(consent);
        show(browser.get(back(approval)));
        remember(browser);
        show(browser.get(back(approval)));
        return new AccountRef(
                MisskeyHost.of(server.url()), server.users().get(0).id());
    }

    private void signInThatFails(Consumer<FaultSpec> fault, String endpoint) {
        server.faults().clear();
        Browser another = new Browser();
        Approval approval = approve(begin(another));
        fault.accept(server.faults().at(endpoint));
        show(another.get(back(approval)));
        show(new Browser().get(back(approval)));
        remember(another);
    }

    private void otherFlows() {
        TOKEN_ENDPOINTS.forEach((flow, endpoint) -> {
            server.offer(flow);
            Browser signedIn = new Browser();
            show(signedIn.get(back(approve(begin(signedIn)))));
            for (Consumer<FaultSpec> fault : faultsOfFlows()) {
                signInThatFails(fault, endpoint);
            }
            signInThatFails(fault -> fault.error(502, ErrorShape.HTML), "i");
            server.faults().clear();
            Browser another = new Browser();
            Approval approval = approve(begin(another));
            server.faults().at(endpoint).answer(400, "text/plain", "Who sent " + back(approval) + "?");
            show(another.get(back(approval)));
            server.faults().clear();
        });
        server.offer(Flow.values());
        server.requests().forEach(request -> addSecrets(SENT, request.body()));
    }

    private void tokensMadeByHand(AccountRef account) {
        AccessToken made = server.issueToken("alice", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
        AccessToken foreign = server.issueToken("bob", KnownPermission.READ_ACCOUNT);
        AccessToken weak = server.issueToken("alice", KnownPermission.WRITE_NOTES);
        for (AccessToken token : List.of(made, foreign, weak)) {
            importToken(account, token.value());
        }
        importToken(account, "Wr0ngAndNobodysToken" + Long.toHexString(System.nanoTime()));
        importToken(account, "N0TokenAtAll" + Long.toHexString(System.nanoTime()) + " but a sentence");
        for (Consumer<FaultSpec> fault : faultsOfFlows()) {
            fault.accept(server.faults().at("i"));
            importToken(account, made.value());
            server.faults().clear();
        }
        server.faults().at("i").answer(500, "text/plain", "Bad token " + made.value());
        importToken(account, made.value());
        server.faults().clear();
    }

    /** Every sign-in revokes the token of the one before. */
    private void tokensThatEnd() {
        for (Consumer<FaultSpec> fault : faultsOfFlows()) {
            fault.accept(server.faults().at("i/revoke-token"));
            signIn();
            fault.accept(server.faults().at("i"));
            show(browser.post("/misskey/access/check", Map.of("token", browser.token("/misskey/access"))));
            server.faults().clear();
        }
        signIn();
        look("/misskey/access", "/misskey/data", "/misskey/data/export");
        assertThat(server.requests("i/revoke-token")).hasSizeGreaterThan(8);
    }

    private void importToken(AccountRef account, String typed) {
        secrets.add(typed);
        show(browser.post(
                "/misskey/accounts/import",
                Map.of(
                        "token",
                        browser.token("/misskey/accounts"),
                        "account",
                        account.getName(),
                        "accessToken",
                        typed)));
    }

    private void addSecrets(Pattern pattern, String text) {
        Matcher secret = pattern.matcher(text);
        while (secret.find()) {
            secrets.add(secret.group(1));
        }
    }

    /** A server without MiAuth says which path it does not know, and one that is broken repeats what it was sent. */
    private void signInWithEcho() {
        Browser another = new Browser();
        URI consent = begin(another);
        Approval approval = approve(consent);
        String session = consent.getPath().substring("/miauth/".length());
        server.faults()
                .at("miauth/*/check")
                .answer(
                        404,
                        "application/json",
                        "{\"message\":\"Route POST:/api/miauth/" + session + "/check not found\"}");
        show(another.get(back(approval)));
        server.faults().clear();
        Browser third = new Browser();
        Approval last = approve(begin(third));
        server.faults().at("i").answer(500, "text/plain", "Bad token " + last.token());
        show(third.get(back(last)));
        server.faults().clear();
    }

    private void callsThatFail(MisskeyClient client) {
        List<Supplier<?>> calls = List.of(
                () -> client.i().i(),
                () -> client.notes().create(NotesCreateRequest.text("hi")),
                () -> client.i().iAsync().await().indefinitely(),
                () -> client.call("notes/create", Map.of("text", "hi"), Note.class),
                () -> client.server().metaAsync(new MetaRequest(true)).await().indefinitely());
        List<Consumer<FaultSpec>> faults = faults();
        for (int i = 0; i < faults.size(); i++) {
            server.faults().clear();
            faults.get(i).accept(server.faults().at("*"));
            // In the small form the calls take turns.
            for (int call = 0; call < TestSize.of(2, calls.size()); call++) {
                tell(calls.get((i + 2 * call) % calls.size()));
            }
            client.i().iAsync().subscribe().with(shown::append, shown::append).cancel();
        }
        server.faults().clear();
        shown.append(client.notes().create(NotesCreateRequest.text("hi"))).append(client);
    }

    private void injectedCallsThatFail() {
        for (Consumer<FaultSpec> fault : faults()) {
            server.faults().clear();
            fault.accept(server.faults().at("*"));
            tell(() -> notes.create(NotesCreateRequest.text("hi")));
            tell(() -> notes.createAsync(NotesCreateRequest.text("hi")).await().indefinitely());
        }
        server.faults().clear();
    }

    private void sessionsThatFail() {
        for (Consumer<FaultSpec> fault : faults()) {
            MiAuthSession session = miAuth.begin(
                    MisskeyHost.of(server.url()),
                    miAuth.configuredRequest(Optional.of(URI.create("https://app.example/back"))));
            secrets.add(session.id());
            server.faults().clear();
            fault.accept(server.faults().at("miauth/*/check"));
            tell(() -> miAuth.check(session));
        }
        server.faults().clear();
    }

    private void tell(Supplier<?> call) {
        try {
            shown.append(call.get());
        } catch (MisskeyException e) {
            shown.append(Throwables.getStackTrace(e)).append(e.error());
        }
    }

    private URI begin(Browser browser) {
        Response begun = browser.get("/misskey/login?host=" + server.url());
        shown.append(begun.asString());
        URI consent = URI.create(begun.header("Location"));
        addSecrets(CONSENT, consent.toString());
        remember(browser);
        return consent;
    }

    private Approval approve(URI consent) {
        Approval approval = server.approve(consent, "alice");
        secrets.add(approval.token());
        addSecrets(CALLBACK, approval.callback().orElseThrow());
        return approval;
    }

    private static String back(Approval approval) {
        URI callback = URI.create(approval.callback().orElseThrow());
        return callback.getRawPath() + "?" + callback.getRawQuery();
    }

    private void remember(Browser browser) {
        for (String name : List.of("misskey-browser", "misskey-session")) {
            if (browser.cookies().containsKey(name)) {
                secrets.add(browser.cookies().get(name));
            }
        }
    }

    private void look(String... paths) {
        for (String path : paths) {
            show(browser.get(path));
        }
    }

    /** What an answer shows to people and proxies; cookies are for the browser alone. */
    private void show(Response response) {
        shown.append(response.asString());
        response.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Set-Cookie"))
                .forEach(shown::append);
    }
}
