package io.github.quarkusmisskey.client.internal.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.account.AccessTokenRejected;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.account.internal.StaleReplica;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.Servers;
import io.github.quarkusmisskey.client.ServersResource;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A stored token that the server does not know any more is marked, told of, and not used again; nothing else is. */
@QuarkusTest
@WithTestResource(ServersResource.class)
class TokenRejectionTest {

    private static final int AT_ONCE = 100;

    @Singleton
    static class Heard {

        final ConcurrentLinkedQueue<AccountRef> accounts = new ConcurrentLinkedQueue<>();
        volatile boolean onEventLoop;

        void rejected(@Observes AccessTokenRejected event) {
            onEventLoop |= !BlockingOperationControl.isBlockingAllowed();
            accounts.add(event.account());
        }
    }

    @Inject
    Misskey misskey;

    @Inject
    AccountService accounts;

    @Inject
    AccessTokenProvider tokens;

    @Inject
    Heard heard;

    @Inject
    StaleReplica replica;

    @Inject
    MeterRegistry meters;

    @Inject
    Vertx vertx;

    Servers servers;

    private DevServer server;
    private AccountRef account;
    private AccessToken token;

    @BeforeEach
    void connect() {
        server = servers.unconfigured();
        DevUser user = server.addUser("u" + Long.toString(System.nanoTime(), 36), null);
        account = new AccountRef(Servers.host(server), user.id());
        token = connect(user.username());
    }

    @AfterEach
    void endFaults() {
        server.faults().clear();
    }

    private AccessToken connect(String username) {
        AccessToken fresh = server.issueToken(username, KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
        accounts.connect(
                new Profile(account, username, null, null),
                fresh,
                new Grant(TokenSource.MIAUTH, "test", Set.of(KnownPermission.READ_ACCOUNT), TokenStatus.ACTIVE));
        return fresh;
    }

    @Test
    void marksARevokedTokenAndDoesNotUseItAgain() {
        server.revoke(token);
        for (Supplier<?> call : calls()) {
            assertThatThrownBy(call::get).isInstanceOf(MisskeyException.Authentication.class);
        }
        assertThat(tokens.tokenFor(account)).isEmpty();
        assertThat(heard.accounts).containsOnlyOnce(account);
        assertThat(requestsWith(token)).isEqualTo(1);
    }

    @Test
    void marksItOffTheEventLoop() throws Exception {
        server.revoke(token);
        CompletableFuture<Object> answer = new CompletableFuture<>();
        vertx.getOrCreateContext().runOnContext(nothing -> misskey.as(account)
                .i()
                .iAsync()
                .subscribe()
                .with(answer::complete, answer::completeExceptionally));
        assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(MisskeyException.Authentication.class);
        assertThat(tokens.tokenFor(account)).isEmpty();
        assertThat(heard.onEventLoop).isFalse();
    }

    @Test
    void tellsOfItOnceHoweverManyCallsFail() {
        server.faults().at("i").delay(Duration.ofMillis(300));
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE / 2);
        try {
            server.revoke(token);
            List<CompletableFuture<?>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE / 2; i++) {
                running.add(CompletableFuture.supplyAsync(
                        () -> misskey.as(account).i().i(), threads));
                running.add(misskey.as(account).i().iAsync().subscribeAsCompletionStage());
            }
            assertThat(running).allSatisfy(call -> assertThatThrownBy(() -> call.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(MisskeyException.Authentication.class));
        } finally {
            threads.shutdownNow();
        }
        assertThat(heard.accounts).containsOnlyOnce(account);
        assertThat(tokens.tokenFor(account)).isEmpty();
    }

    @Test
    void keepsANewerTokenWhenAnOldOneIsRejectedLate() {
        server.revoke(token);
        server.faults().at("i").once().delay(Duration.ofMillis(500));
        CompletableFuture<?> late = misskey.as(account).i().iAsync().subscribeAsCompletionStage();
        await(() -> requestsWith(token) == 1);
        AccessToken newer = connect(username());
        assertThat(late).succeedsWithin(Duration.ofSeconds(10));
        assertThat(requestsWith(newer)).isEqualTo(1);
        assertThat(tokens.tokenFor(account)).contains(newer);
        assertThat(heard.accounts).doesNotContain(account);
    }

    @Test
    void usesTheTokenThatAnotherReplicaStored() {
        List<Supplier<?>> all = new ArrayList<>(calls());
        all.addAll(notes());
        int before = server.requests("notes/create").size();
        for (Supplier<?> call : all) {
            AccessToken newer = connect(username());
            replica.goesOnWith(account, token);
            server.revoke(token);
            long counted = attempts();
            assertThat(call.get()).isNotNull();
            assertThat(attempts() - counted).as("each attempt is counted").isGreaterThanOrEqualTo(2);
            assertThat(tokens.tokenFor(account)).contains(newer);
            assertThat(heard.accounts).doesNotContain(account);
            token = newer;
        }
        assertThat(server.requests("notes/create")).hasSize(before + 2 * notes().size());
    }

    @Test
    void triesOnceMoreAndNotForEver() {
        for (Supplier<?> call : notes()) {
            int before = server.requests("notes/create").size();
            token = connect(username());
            AccessToken newer = connect(username());
            replica.goesOnWith(account, token);
            server.revoke(token);
            server.revoke(newer);
            assertThatThrownBy(call::get).isInstanceOf(MisskeyException.Authentication.class);
            assertThat(server.requests("notes/create")).hasSize(before + 2);
            assertThat(tokens.tokenFor(account)).isEmpty();
        }
    }

    private long attempts() {
        return meters.find("misskey.client.calls").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void doesNotBelieveA401ThatIsNotMisskeys() {
        List<String> bodies = List.of(
                "",
                "<html><h1>401 Authorization Required</h1></html>",
                "{\"error\":\"Unauthorized\"}",
                "{\"error\":{\"code\":\"CREDENTIAL_REQUIRED\",\"message\":\"Credential required.\"}}");
        for (String body : bodies) {
            server.faults().at("i").times(2).answer(401, "text/html", body);
            for (Supplier<?> call : calls()) {
                assertThatThrownBy(call::get).isInstanceOf(MisskeyException.Authentication.class);
            }
        }
        assertThat(tokens.tokenFor(account)).contains(token);
        assertThat(heard.accounts).doesNotContain(account);
    }

    @Test
    void believesOlderServersThatSay403OrLeaveOutTheEnvelope() {
        for (String body : List.of(
                "{\"error\":{\"code\":\"AUTHENTICATION_FAILED\",\"message\":\"Authentication failed.\"}}",
                "{\"code\":\"AUTHENTICATION_FAILED\",\"message\":\"Authentication failed.\"}")) {
            connect(username());
            server.faults().at("i").once().answer(403, "application/json", body);
            assertThatThrownBy(() -> misskey.as(account).i().i()).isInstanceOf(MisskeyException.Authentication.class);
            assertThat(tokens.tokenFor(account)).isEmpty();
        }
    }

    @Test
    void keepsATokenThatIsStillGoodWhateverOneEndpointSays() {
        server.faults()
                .at("notes/create")
                .answer(401, "application/json", "{\"error\":{\"code\":\"AUTHENTICATION_FAILED\",\"message\":\"No\"}}");
        for (Supplier<?> call : notes()) {
            assertThatThrownBy(call::get).isInstanceOf(MisskeyException.Authentication.class);
        }
        assertThat(tokens.tokenFor(account)).contains(token);
        assertThat(heard.accounts).doesNotContain(account);
        assertThat(requestsWith(token)).as("asked each time").isEqualTo(notes().size());
    }

    @Test
    void givesATokenUpOnceTheServerConfirmsIt() {
        for (Supplier<?> call : notes()) {
            token = connect(username());
            server.revoke(token);
            assertThatThrownBy(call::get).isInstanceOf(MisskeyException.Authentication.class);
            assertThat(tokens.tokenFor(account)).isEmpty();
            assertThat(requestsWith(token)).isEqualTo(1);
        }
    }

    private List<Supplier<?>> notes() {
        NotesCreateRequest note = NotesCreateRequest.text("x");
        return List.of(
                () -> misskey.as(account).notes().create(note),
                () -> misskey.as(account).notes().createAsync(note).await().indefinitely(),
                () -> misskey.as(account).call("notes/create", note, JsonNode.class));
    }

    @Test
    void leavesTheAccountAloneWhenATokenGivenByHandIsRejected() {
        server.revoke(token);
        assertThatThrownBy(() -> misskey.at(account.host(), token).i().i())
                .isInstanceOf(MisskeyException.Authentication.class);
        assertThat(tokens.tokenFor(account)).contains(token);
    }

    @Test
    void leavesTheTokenAloneWhenSomethingElseFails() {
        List<FaultSpec> faults =
                List.of(server.faults().at("i").once(), server.faults().at("i").once());
        faults.get(0).answer(403, "application/json", "{\"error\":{\"code\":\"PERMISSION_DENIED\"}}");
        faults.get(1).answer(418, "application/json", "{\"error\":{\"code\":\"I_AM_AI\"}}");
        for (Supplier<?> call : calls()) {
            assertThat(catchThrowable(call::get)).isInstanceOf(MisskeyException.class);
        }
        assertThat(tokens.tokenFor(account)).contains(token);
    }

    private List<Supplier<?>> calls() {
        return List.of(
                () -> misskey.as(account).i().i(),
                () -> misskey.as(account).i().iAsync().await().indefinitely());
    }

    private String username() {
        return server.users().stream()
                .filter(user -> user.id().equals(account.userId()))
                .findFirst()
                .orElseThrow()
                .username();
    }

    private long requestsWith(AccessToken sent) {
        return server.requests("i").stream()
                .filter(request -> request.body().contains(sent.value()))
                .count();
    }

    private static void await(Supplier<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(condition::get);
    }
}
