package io.github.quarkusmisskey.audit;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.internal.AuditEntries;
import io.github.quarkusmisskey.audit.internal.AuditEvent;
import io.github.quarkusmisskey.audit.internal.AuditWriter;
import io.github.quarkusmisskey.audit.internal.AuditedAccounts;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.quarkusmisskey.account.TestAccounts.account;
import static io.github.quarkusmisskey.account.TestAccounts.grant;
import static io.github.quarkusmisskey.account.TestAccounts.profile;
import static io.github.quarkusmisskey.account.TestAccounts.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
public class AuditLogTest {

    @Inject
    AuditLog log;

    @Inject
    AuditWriter writer;

    @Inject
    AuditedAccounts audited;

    @Inject
    AccountService accounts;

    @Test
    void tellsWhatBecameOfTheTokensOfAnAccountAndNoToken() {
        AccountRef account = account();
        AccessToken first = token();
        AccessToken second = token();
        AccessToken made = token();
        accounts.connect(profile(account), first, grant("app"));
        accounts.connect(profile(account), second, grant("app"));
        accounts.connect(
                profile(account),
                made,
                new Grant(TokenSource.MANUAL, "by hand", Set.of(), TokenStatus.ACTIVE),
                AuditActor.APPLICATION);
        accounts.markRejected(account, second);
        accounts.markRejected(account, second);
        accounts.disconnect(account, AuditActor.PERSON);
        List<AuditRecord> entries = log.latest(account, 100);
        assertThat(entries)
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder(
                        AuditAction.CONNECTED,
                        AuditAction.CONNECTED,
                        AuditAction.REPLACED,
                        AuditAction.IMPORTED,
                        AuditAction.REJECTED,
                        AuditAction.DISCONNECTED);
        assertThat(entries.get(0).action()).isEqualTo(AuditAction.DISCONNECTED);
        assertThat(entries.get(0).actorKind()).isEqualTo(AuditActor.Kind.PERSON);
        assertThat(log.latest(account, 2)).hasSize(2);
        assertThat(log.latest(account(), 2)).isEmpty();
        String all = QuarkusTransaction.requiringNew().call(AuditLogTest::everyColumn);
        assertThat(Leaks.find(all, List.of(first.value(), second.value(), made.value())))
                .isEmpty();
        assertThat(all).contains(account.userId());
    }

    @Test
    void countsTheUsesOfAMinuteInOneEntry() {
        AccountRef account = stored();
        AuditActor robot = AuditActor.program("key 0abc", "robot");
        for (int i = 0; i < 1000; i++) {
            writer.record(new AuditEvent(account, AuditAction.USED, robot, "notes/create"));
        }
        writer.record(new AuditEvent(account, AuditAction.USED, robot, "i"));
        assertThat(log.latest(account, 10)).isEmpty();
        writer.writeUses();
        assertThat(log.latest(account, 10)).hasSize(2).anySatisfy(entry -> {
            assertThat(entry.times()).isEqualTo(1000);
            assertThat(entry.detail()).isEqualTo("notes/create");
            assertThat(entry.actorName()).isEqualTo("robot");
            assertThat(entry.actorId()).isEqualTo("key 0abc");
        });
        writer.writeUses();
        assertThat(log.latest(account, 10)).hasSize(2);
    }

    @Test
    void keepsEntriesForTheTimeOfTheConfigurationOnly() {
        AccountRef account = stored();
        writer.record(new AuditEvent(account, AuditAction.VERIFIED, AuditActor.PERSON, "old"));
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createNativeQuery("update misskey_token_audit set happened_at = ?1 where user_id = ?2")
                .setParameter(1, AccountStore.now().minus(Duration.ofDays(91)))
                .setParameter(2, account.userId())
                .executeUpdate());
        writer.record(new AuditEvent(account, AuditAction.VERIFIED, AuditActor.PERSON, "new"));
        writer.purge();
        assertThat(log.latest(account, 10)).extracting(entry -> entry.detail()).containsExactly("new");
    }

    @Test
    void shortensWhatIsTooLongAndRefusesNamelessPrograms() {
        AccountRef account = stored();
        writer.record(new AuditEvent(
                account,
                AuditAction.VERIFIED,
                AuditActor.program("i".repeat(900), "p".repeat(900)),
                "line\nfeed" + "x".repeat(900)));
        assertThat(log.latest(account, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.detail()).startsWith("linefeed").hasSize(200);
            assertThat(entry.actorName()).hasSize(200);
        });
        assertThatThrownBy(() -> new AuditActor(AuditActor.Kind.PROGRAM, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheUsesOfAnAccountThatWasDisconnected() {
        AccountRef account = stored();
        writer.record(used(account));
        accounts.disconnect(account, AuditActor.PERSON);
        writer.writeUses();
        assertThat(log.latest(account, 10))
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder(AuditAction.DISCONNECTED, AuditAction.USED);
    }

    /** What another replica noted meanwhile, or found out after it had waited for a server. */
    @Test
    void bringsNothingBackOfAnErasedAccount() {
        AccountRef account = stored();
        erase(account);
        writer.record(used(account));
        writer.record(new AuditEvent(account, AuditAction.REVOKED, AuditActor.PERSON, null));
        writer.writeUses();
        assertThat(log.latest(account, 10)).isEmpty();
        accounts.connect(profile(account), token(), grant("app"));
        writer.record(used(account));
        writer.writeUses();
        assertThat(log.latest(account, 10))
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder(AuditAction.CONNECTED, AuditAction.USED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void erasesWhatIsBeingWritten(boolean connected) throws Exception {
        AccountRef account = stored();
        if (!connected) {
            accounts.disconnect(account, AuditActor.PERSON);
        }
        CompletableFuture<Void> erasure = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(audited.hold(account)).isEqualTo(connected);
            assertThat(AuditEntries.hold(account)).isNotEqualTo(connected);
            erasure.completeAsync(() -> {
                erase(account);
                return null;
            });
            // It waits for the end of this transaction, or is over before it.
            assertThatThrownBy(() -> erasure.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            AuditEntries.write(used(account));
        });
        erasure.get(30, TimeUnit.SECONDS);
        assertThat(log.latest(account, 10)).isEmpty();
    }

    private static AuditEvent used(AccountRef account) {
        return new AuditEvent(account, AuditAction.USED, AuditActor.program("key 0abc", "robot"), "i");
    }

    private void erase(AccountRef account) {
        accounts.disconnect(account, AuditActor.PERSON);
        writer.erase(account);
    }

    /** A connected account that nothing is told of yet. */
    private AccountRef stored() {
        AccountRef account = account();
        accounts.connect(profile(account), token(), grant("app"));
        writer.erase(account);
        return account;
    }

    private static String everyColumn() {
        List<?> rows = Panache.getEntityManager()
                .createNativeQuery(
                        "select host, user_id, action, actor_kind, actor_name, detail from misskey_token_audit")
                .getResultList();
        return rows.stream()
                .map(row -> Arrays.toString((Object[]) row))
                .toList()
                .toString();
    }
}
