package io.github.quarkusmisskey.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.AccessTokenRejected;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.ConnectedAccount;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.AuditLog;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class TokenVerificationTest {

    /** Observes as an application would. */
    @ApplicationScoped
    static class Heard {

        private final List<AccountRef> rejected = new CopyOnWriteArrayList<>();

        void rejected(@Observes AccessTokenRejected event) {
            rejected.add(event.account());
        }

        List<AccountRef> all() {
            return rejected;
        }
    }

    @Inject
    TokenVerification verification;

    @Inject
    AccountService accounts;

    @Inject
    StoredTokens tokens;

    @Inject
    AuditLog log;

    @Inject
    Heard heard;

    @InjectDevServer
    DevServer server;

    private AccountRef alice;
    private AccessToken token;

    @BeforeEach
    void connect() {
        server.reset();
        heard.all().clear();
        Tables.empty();
        alice = ref("alice");
        token = server.issueToken("alice", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
        store(alice, "app", token);
    }

    @Test
    void saysThatTheServerAcceptsATokenAndNotesWhen() {
        UUID id = stored().id();
        assertThat(verification.verify(alice, AuditActor.PERSON)).containsEntry(id, TokenVerdict.GOOD);
        assertThat(stored().checkedAt()).isPresent();
        assertThat(stored().found().granted()).containsExactly(KnownPermission.READ_ACCOUNT);
        assertThat(actions()).containsOnlyOnce(AuditAction.VERIFIED);
    }

    @Test
    void rejectsATokenThatItsServerDoesNotKnowAndTellsOnce() {
        server.revoke(token);
        assertThat(verification.verify(alice, AuditActor.PERSON)).containsValue(TokenVerdict.REJECTED);
        assertThat(stored().status()).isEqualTo(TokenStatus.REJECTED);
        assertThat(heard.all()).containsExactly(alice);
        assertThat(verification.verify(alice, AuditActor.PERSON)).isEmpty();
        assertThat(heard.all()).hasSize(1);
        assertThat(actions()).containsOnlyOnce(AuditAction.REJECTED).doesNotContain(AuditAction.VERIFIED);
    }

    @Test
    void keepsTheOtherTokensOfTheAccount() {
        AccessToken other = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        store(alice, "another app", other);
        server.revoke(token);
        assertThat(verification.verify(alice, AuditActor.PERSON).values())
                .containsExactlyInAnyOrder(TokenVerdict.GOOD, TokenVerdict.REJECTED);
        assertThat(tokens.list(alice)).filteredOn(TokenInfo::inUse).hasSize(1);
    }

    @Test
    void saysThatTheAccountIsSuspendedAndWhenItIsNotAnyMore() {
        server.suspend("alice", true);
        assertThat(verification.verify(alice, AuditActor.PERSON)).containsValue(TokenVerdict.SUSPENDED);
        assertThat(account().suspended()).isTrue();
        assertThat(stored().status()).isEqualTo(TokenStatus.ACTIVE);
        assertThat(heard.all()).isEmpty();
        server.suspend("alice", false);
        assertThat(verification.verify(alice, AuditActor.PERSON)).containsValue(TokenVerdict.GOOD);
        assertThat(account().suspended()).isFalse();
        assertThat(actions()).contains(AuditAction.SUSPENDED, AuditAction.UNSUSPENDED);
    }

    @Test
    void findsOutWhatATokenMayReadWithoutChangingAnything() {
        AccessToken reader = server.issueToken(
                "alice", KnownPermission.READ_ACCOUNT, KnownPermission.READ_DRIVE, KnownPermission.WRITE_NOTES);
        store(
                alice,
                TokenSource.OAUTH,
                Set.of(
                        KnownPermission.READ_ACCOUNT,
                        KnownPermission.READ_DRIVE,
                        KnownPermission.READ_NOTIFICATIONS,
                        KnownPermission.WRITE_NOTES),
                reader);
        server.react("bob", server.postNote("alice", "hi"), "👍");
        verification.verify(alice, AuditActor.PERSON);
        assertThat(stored().found().granted())
                .containsExactlyInAnyOrder(KnownPermission.READ_ACCOUNT, KnownPermission.READ_DRIVE);
        assertThat(stored().found().denied()).containsExactly(KnownPermission.READ_NOTIFICATIONS);
        assertThat(server.requests("notes/create")).isEmpty();
        assertThat(server.requests("i/notifications")).hasSize(1);
    }

    @Test
    void leavesABusyServerAloneWhileItFindsOut() {
        store(alice, TokenSource.MANUAL, Set.of(), server.issueToken("alice", KnownPermission.READ_ACCOUNT));
        server.faults().at("drive/files").rateLimit("60");
        assertThat(verification.verify(alice, AuditActor.PERSON)).containsValue(TokenVerdict.GOOD);
        assertThat(server.requests("drive/files")).isNotEmpty();
        assertThat(server.requests("i/notifications")).isEmpty();
        server.faults().clear();
        verification.verify(alice, AuditActor.PERSON);
        assertThat(stored().found().denied())
                .as("of all, since nobody knows what its maker chose")
                .contains(KnownPermission.READ_DRIVE, KnownPermission.READ_NOTIFICATIONS);
    }

    @Test
    void findsOutThatATokenMayNotSeeItsAccount() {
        store(alice, "app", server.issueToken("alice", KnownPermission.WRITE_NOTES));
        assertThat(verification.verify(alice, AuditActor.PERSON)).containsValue(TokenVerdict.MAY_NOT_READ_ACCOUNT);
        assertThat(stored().status()).isEqualTo(TokenStatus.WITHOUT_PERMISSIONS);
        assertThat(stored().found().denied()).containsExactly(KnownPermission.READ_ACCOUNT);
    }

    static Stream<Consumer<FaultSpec>> noAnswers() {
        return Stream.of(
                FaultSpec::loseAnswer,
                FaultSpec::malformedJson,
                fault -> fault.error(502, ErrorShape.HTML),
                fault -> fault.rateLimit("60"),
                fault -> fault.answer(401, "text/html", "a proxy wants a password"),
                fault -> fault.answer(403, "text/html", "a firewall"),
                fault -> fault.answer(200, "application/json", "{}"));
    }

    @ParameterizedTest
    @MethodSource("noAnswers")
    void changesNothingWhenTheServerDoesNotSay(Consumer<FaultSpec> fault) {
        fault.accept(server.faults().at("i"));
        TokenInfo before = stored();
        assertThat(verification.verify(alice, AuditActor.PERSON)).containsValue(TokenVerdict.UNKNOWN);
        assertThat(stored()).isEqualTo(before);
        assertThat(account().suspended()).isFalse();
        assertThat(heard.all()).isEmpty();
    }

    @Test
    void checksEachDueTokenOnceAmongManyReplicas() throws Exception {
        for (int i = 0; i < 20; i++) {
            String name = "user" + i;
            server.addUser(name, null);
            store(ref(name), "app", server.issueToken(name, KnownPermission.READ_ACCOUNT));
        }
        server.revoke(token);
        int before = server.requests("i").size();
        assertThat(verification.verifyDue(100)).as("nothing is due").isZero();
        makeAllDue();
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(() -> verification.verifyDue(100));
            }
            int checked = 0;
            for (Future<Integer> run : replicas.invokeAll(runs, 60, TimeUnit.SECONDS)) {
                checked += run.get();
            }
            assertThat(checked).isEqualTo(21);
        } finally {
            replicas.shutdownNow();
        }
        assertThat(server.requests("i")).hasSize(before + 21);
        assertThat(heard.all()).containsExactly(alice);
        assertThat(verification.verifyDue(100)).isZero();
    }

    @Test
    void checksInBatchesThoseThatWaitLongestFirst() {
        for (int i = 0; i < 5; i++) {
            String name = "batch" + i;
            server.addUser(name, null);
            store(ref(name), "app", server.issueToken(name, KnownPermission.READ_ACCOUNT));
        }
        makeAllDue();
        assertThat(verification.verifyDue(4)).isEqualTo(4);
        assertThat(verification.verifyDue(4)).isEqualTo(2);
    }

    private static void makeAllDue() {
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createNativeQuery("update misskey_access_token set next_check_at = created_at")
                .executeUpdate());
    }

    private void store(AccountRef account, String application, AccessToken value) {
        Set<Permission> asked = Set.of(KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
        connect(account, new Grant(TokenSource.MIAUTH, application, asked, TokenStatus.ACTIVE), value);
    }

    private void store(AccountRef account, TokenSource source, Set<Permission> asked, AccessToken value) {
        connect(account, new Grant(source, "another app", asked, TokenStatus.ACTIVE), value);
    }

    private void connect(AccountRef account, Grant grant, AccessToken value) {
        accounts.connect(new Profile(account, "somebody", null, null), value, grant);
    }

    private AccountRef ref(String username) {
        String id = server.users().stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
        return new AccountRef(MisskeyHost.of(server.url()), id);
    }

    private TokenInfo stored() {
        return tokens.list(alice).get(0);
    }

    private ConnectedAccount account() {
        return accounts.list(List.of(alice)).get(0);
    }

    private List<AuditAction> actions() {
        return log.latest(alice, 50).stream().map(entry -> entry.action()).toList();
    }
}
