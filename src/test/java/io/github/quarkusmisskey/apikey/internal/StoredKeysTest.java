package io.github.quarkusmisskey.apikey.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Keys in the database. */
@QuarkusTest
class StoredKeysTest {

    @Inject
    StoredKeys keys;

    @Inject
    AccountStore store;

    @Inject
    AccountService accounts;

    private final AccountRef account =
            new AccountRef("misskey.example", UUID.randomUUID().toString());
    private final AccountRef another =
            new AccountRef("misskey.example", UUID.randomUUID().toString());

    @Test
    void knowsAKeyAndWhatItIsBoundTo() {
        MadeKey made = make(Duration.ofDays(1));
        KnownKey known = check(made.text(), Instant.now()).orElseThrow();
        assertThat(known.id()).isEqualTo(made.facts().id());
        assertThat(known.grant()).isEqualTo(grant());
        assertThat(known.operator()).isFalse();
    }

    @Test
    void keepsAHashOnly() {
        MadeKey made = make(Duration.ofDays(1));
        String secret = made.text().substring(made.text().lastIndexOf('_') + 1);
        StoredApiKey row = store.inTransaction(
                () -> StoredApiKey.<StoredApiKey>findById(made.facts().id()));
        assertThat(row.hash).hasSize(64).doesNotContain(secret.substring(0, 8));
        assertThat(row + " " + made + " " + made.facts() + " " + ApiKey.parse(made.text()))
                .doesNotContain(secret);
    }

    @Test
    void endsAKeyAtItsTime() {
        MadeKey made = make(Duration.ofDays(1));
        Instant end = made.facts().expires();
        assertThat(check(made.text(), end.minusMillis(1))).isPresent();
        assertThat(check(made.text(), end)).isEmpty();
    }

    @Test
    void endsAKeyThatIsRevokedOnce() {
        MadeKey made = make(Duration.ofDays(1));
        assertThat(keys.revoke(made.facts().id())).isTrue();
        assertThat(keys.revoke(made.facts().id())).isFalse();
        assertThat(keys.revoke("unknown")).isFalse();
        assertThat(check(made.text(), Instant.now())).isEmpty();
        assertThat(listed(made).revoked()).isNotNull();
    }

    @Test
    void knowsNoKeyByItsIdAlone() {
        MadeKey made = make(Duration.ofDays(1));
        String wrong = ApiKey.PREFIX + made.facts().id() + "_" + "0".repeat(64);
        assertThat(check(wrong, Instant.now())).isEmpty();
        assertThat(listed(made).lastUsed()).isNull();
    }

    @Test
    void notesUsesToTheMinute() {
        MadeKey made = make(Duration.ofDays(1));
        Instant first = Instant.now();
        check(made.text(), first);
        check(made.text(), first.plusSeconds(59));
        assertThat(listed(made).lastUsed()).isBetween(first.minusMillis(1), first);
        check(made.text(), first.plusSeconds(61));
        assertThat(listed(made).lastUsed()).isAfter(first.plusSeconds(60));
    }

    @Test
    void forgetsAccountsThatAreDisconnected() {
        MadeKey made = make(Duration.ofDays(1));
        accounts.connect(
                new Profile(account, "alice", null, null),
                AccessToken.of("t0ken"),
                new Grant(TokenSource.MIAUTH, "Notes", Set.of(), TokenStatus.ACTIVE));
        assertThat(accounts.disconnect(account)).isTrue();
        assertThat(check(made.text(), Instant.now()).orElseThrow().grant().accounts())
                .containsExactly(another);
    }

    @Test
    void wantsALabelAndAnAccount() {
        Instant end = Instant.now().plusSeconds(60);
        KeyGrant nobody = new KeyGrant(Set.of(), Set.of(), Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new NewKey(" ", grant(), end, "op"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewKey("x".repeat(201), grant(), end, "op"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewKey("a key", nobody, end, "op"));
    }

    private MadeKey make(Duration life) {
        return keys.make(new NewKey("a key", grant(), Instant.now().plus(life), "op"));
    }

    private KeyGrant grant() {
        return new KeyGrant(
                Set.of(account, another), Set.of(KnownPermission.WRITE_NOTES), Set.of("notes/bubble-timeline"));
    }

    private Optional<KnownKey> check(String text, Instant now) {
        return ApiKey.parse(text).flatMap(key -> keys.check(key, now));
    }

    private KeyFacts listed(MadeKey made) {
        return keys.list().stream()
                .filter(facts -> facts.id().equals(made.facts().id()))
                .findFirst()
                .orElseThrow();
    }
}
