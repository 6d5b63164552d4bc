package io.github.quarkusmisskey.database;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.internal.Account;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class AccountStoreTest {

    @Inject
    AccountStore store;

    @BeforeEach
    void empty() {
        Tables.empty();
    }

    @Test
    void tellsDataThatBreaksARuleFromADatabaseThatDoesNotAnswer() {
        AtomicInteger tries = new AtomicInteger();
        persist("9abc");
        assertThatThrownBy(() -> store.inTransaction(() -> {
                    tries.incrementAndGet();
                    return account("9abc");
                }))
                .isInstanceOf(UnstorableDataException.class)
                .hasMessageNotContaining("9abc")
                .hasNoCause();
        assertThat(tries).hasValueLessThan(6);
    }

    @Test
    void doesNotRepeatWhatIsTooLong() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> store.inTransaction(() -> {
                    tries.incrementAndGet();
                    return account("x".repeat(65));
                }))
                .isInstanceOf(UnstorableDataException.class);
        assertThat(tries).hasValue(1);
    }

    private void persist(String userId) {
        store.inTransaction(() -> account(userId));
    }

    private static Account account(String userId) {
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.host = "misskey.example";
        account.userId = userId;
        account.username = "somebody";
        account.createdAt = Instant.now();
        account.updatedAt = account.createdAt;
        account.persistAndFlush();
        return account;
    }
}
