package io.github.quarkusmisskey.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.account.internal.LastUsedRecorder;
import io.github.quarkusmisskey.account.internal.TokenChecks;
import io.github.quarkusmisskey.account.internal.TokenFinding;
import io.github.quarkusmisskey.account.internal.TokenToCheck;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.account.TestAccounts.account;
import static io.github.quarkusmisskey.account.TestAccounts.grant;
import static io.github.quarkusmisskey.account.TestAccounts.profile;
import static io.github.quarkusmisskey.account.TestAccounts.token;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class StoredTokensTest {

    private static final Set<Permission> FEW = Set.of(KnownPermission.READ_ACCOUNT);
    private static final Set<Permission> MORE = Set.of(KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);

    @Inject
    AccountService accounts;

    @Inject
    StoredTokens tokens;

    @Inject
    TokenChecks checks;

    @Inject
    LastUsedRecorder uses;

    @Inject
    AccessTokenProvider provider;

    @Test
    void listsWhatIsKnownOfEveryToken() {
        AccountRef account = account();
        FoundPermissions told = FoundPermissions.told(MORE, FEW);
        accounts.connect(
                profile(account), token(), new Grant(TokenSource.OAUTH, "app", MORE, TokenStatus.ACTIVE, told));
        accounts.connect(
                profile(account), token(), new Grant(TokenSource.MANUAL, "by hand", Set.of(), TokenStatus.ACTIVE));
        assertThat(tokens.list(account)).extracting(TokenInfo::inUse).containsExactly(true, false);
        assertThat(tokens.list(account).get(1)).satisfies(token -> {
            assertThat(token.source()).isEqualTo(TokenSource.OAUTH);
            assertThat(token.applicationName()).isEqualTo("app");
            assertThat(token.permissions()).isEqualTo(MORE);
            assertThat(token.found().granted()).isEqualTo(FEW);
            assertThat(token.found().denied()).containsExactly(KnownPermission.WRITE_NOTES);
            assertThat(token.checkedAt()).isEmpty();
        });
    }

    @Test
    void replacesATokenForWhichNoMoreWasAskedAndTellsWhich() {
        AccountRef account = account();
        AccessToken old = token();
        accounts.connect(profile(account), old, granted(FEW));
        AccessToken wide = token();
        assertThat(accounts.connect(profile(account), wide, granted(MORE)))
                .containsExactly(new DiscardedToken(TokenSource.MIAUTH, "app", old));
        assertThat(accounts.connect(profile(account), token(), granted(FEW))).isEmpty();
        assertThat(tokens.list(account)).hasSize(2);
        assertThat(provider.tokenFor(account)).contains(wide);
        accounts.markRejected(account, wide);
        assertThat(provider.tokenFor(account)).isPresent().isNotEqualTo(Optional.of(wide));
        assertThat(accounts.connect(profile(account), token(), granted(FEW))).hasSize(1);
        assertThat(tokens.list(account)).as("the rejected one made room").hasSize(1);
    }

    @Test
    void givesUpNoTokenWhoseValueStaysInUse() {
        AccountRef account = account();
        AccessToken same = token();
        accounts.connect(profile(account), same, granted(MORE));
        assertThat(accounts.connect(profile(account), same, granted(FEW))).isEmpty();
        assertThat(tokens.list(account)).hasSize(1);
        accounts.connect(
                profile(account), same, new Grant(TokenSource.MANUAL, "by hand", Set.of(), TokenStatus.ACTIVE));
        assertThat(accounts.connect(profile(account), token(), granted(MORE))).isEmpty();
    }

    @Test
    void removesOneOfSeveralTokensButNeverTheLast() {
        AccountRef account = account();
        AccessToken first = token();
        accounts.connect(profile(account), first, grant("one"));
        UUID only = tokens.list(account).get(0).id();
        assertThat(tokens.remove(account, only, AuditActor.PERSON)).isEmpty();
        accounts.connect(profile(account), token(), grant("two"));
        assertThat(tokens.remove(account(), only, AuditActor.PERSON))
                .as("another's")
                .isEmpty();
        assertThat(tokens.remove(account, only, AuditActor.PERSON))
                .contains(List.of(new DiscardedToken(TokenSource.MIAUTH, "one", first)));
        assertThat(tokens.list(account)).extracting(TokenInfo::applicationName).containsExactly("two");
    }

    @Test
    void notesUsesTogetherAndLater() {
        AccountRef account = account();
        accounts.connect(profile(account), token(), grant("app"));
        for (int i = 0; i < 100; i++) {
            provider.tokenFor(account);
        }
        TokenInfo token = tokens.list(account).get(0);
        assertThat(token.lastUsedAt()).as("before it is written").isPresent();
        assertThat(writtenUse(token.id())).isNull();
        Instant before = AccountStore.now();
        uses.write();
        Instant used = tokens.list(account).get(0).lastUsedAt().orElseThrow();
        assertThat(used).isBeforeOrEqualTo(before).isEqualTo(writtenUse(token.id()));
        uses.write();
        assertThat(tokens.list(account).get(0).lastUsedAt()).contains(used);
    }

    private static Instant writtenUse(UUID token) {
        return stored("lastUsedAt", token);
    }

    private static Instant stored(String property, UUID token) {
        return QuarkusTransaction.requiringNew().call(() -> Panache.getEntityManager()
                .createQuery("select " + property + " from StoredAccessToken where id = ?1", Instant.class)
                .setParameter(1, token)
                .getSingleResult());
    }

    @Test
    void findsWhatIsDueAndGivesItToOneOfMany() throws Exception {
        AccountRef account = account();
        accounts.connect(profile(account), token(), grant("app"));
        UUID id = tokens.list(account).get(0).id();
        assertThat(checks.due(10_000)).extracting(TokenChecks.Due::id).doesNotContain(id);
        makeDue(id);
        TokenChecks.Due due = checks.due(10_000).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> claims = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                claims.add(() -> checks.claim(due).isPresent() ? 1 : 0);
            }
            int won = 0;
            for (Future<Integer> claim : replicas.invokeAll(claims, 60, TimeUnit.SECONDS)) {
                won += claim.get();
            }
            assertThat(won).isOne();
        } finally {
            replicas.shutdownNow();
        }
        assertThat(checks.due(10_000)).extracting(TokenChecks.Due::id).doesNotContain(id);
    }

    @Test
    void spreadsTheChecks() {
        Set<Instant> times = new HashSet<>();
        Instant start = AccountStore.now();
        for (int i = 0; i < 20; i++) {
            AccountRef account = account();
            accounts.connect(profile(account), token(), grant("app"));
            UUID id = tokens.list(account).get(0).id();
            times.add(stored("nextCheckAt", id));
        }
        assertThat(times).hasSizeGreaterThan(15).allSatisfy(time -> assertThat(time)
                .isBetween(start.plusSeconds(21 * 3600), start.plusSeconds(27 * 3600)));
    }

    @Test
    void remembersWhatAServerSaid() {
        AccountRef account = account();
        accounts.connect(profile(account), token(), granted(MORE));
        TokenToCheck check = checks.toCheck(account).get(0);
        checks.found(check, TokenFinding.SUSPENDED);
        assertThat(accounts.list(List.of(account)).get(0).suspended()).isTrue();
        assertThat(tokens.list(account).get(0).checkedAt()).isPresent();
        checks.found(check, TokenFinding.MAY_NOT_READ_ACCOUNT);
        assertThat(accounts.list(List.of(account)).get(0).suspended()).isFalse();
        assertThat(tokens.list(account).get(0).status()).isEqualTo(TokenStatus.WITHOUT_PERMISSIONS);
        assertThat(tokens.list(account).get(0).found().denied()).containsExactly(KnownPermission.READ_ACCOUNT);
        checks.found(check, TokenFinding.GOOD);
        assertThat(tokens.list(account).get(0).status()).isEqualTo(TokenStatus.ACTIVE);
        assertThat(tokens.list(account).get(0).found())
                .isEqualTo(new FoundPermissions(Set.of(KnownPermission.READ_ACCOUNT), Set.of()));
        accounts.markRejected(account, check.token());
        checks.found(check, TokenFinding.GOOD);
        assertThat(tokens.list(account).get(0).status())
                .as("a late answer revives nothing")
                .isEqualTo(TokenStatus.REJECTED);
        assertThat(checks.toCheck(account)).isEmpty();
    }

    static void makeDue(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createQuery("update StoredAccessToken set nextCheckAt = ?1 where id = ?2")
                .setParameter(1, AccountStore.now().minusSeconds(3600))
                .setParameter(2, id)
                .executeUpdate());
    }

    private static Grant granted(Set<Permission> permissions) {
        return new Grant(TokenSource.MIAUTH, "app", permissions, TokenStatus.ACTIVE);
    }
}
