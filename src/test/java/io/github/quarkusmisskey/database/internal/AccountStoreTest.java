package io.github.quarkusmisskey.database.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.TestAccounts;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.database.UnstorableDataException;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.hibernate.orm.panache.Panache;
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

    @Inject
    AccountService accounts;

    @BeforeEach
    void empty() {
        Tables.empty();
    }

    @Test
    void tellsDataThatBreaksARuleFromADatabaseThatDoesNotAnswer() {
        AtomicInteger tries = new AtomicInteger();
        store.inTransaction(() -> insert("9abc"));
        assertThatThrownBy(() -> store.inTransaction(() -> {
                    tries.incrementAndGet();
                    return insert("9abc");
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
                    return insert("x".repeat(65));
                }))
                .isInstanceOf(UnstorableDataException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void refusesSecretsThatAreTooLongWhoeverWritesThem() {
        AccountRef account = TestAccounts.account();
        accounts.connect(TestAccounts.profile(account), TestAccounts.token(), TestAccounts.grant("app"));
        assertThat(changeToken(account, 4_096)).isOne();
        assertThatThrownBy(() -> changeToken(account, 4_097)).isInstanceOf(UnstorableDataException.class);
        List<?> rules = store.inTransaction(() -> Panache.getEntityManager()
                .createNativeQuery("select lower(constraint_name) from information_schema.check_constraints")
                .getResultList());
        assertThat(rules.stream().map(Object::toString))
                .contains("misskey_access_token_bound", "misskey_login_attempt_bound", "misskey_registered_app_bound");
    }

    private int changeToken(AccountRef account, int length) {
        return store.inTransaction(() -> Panache.getEntityManager()
                .createNativeQuery("update misskey_access_token set ciphertext = ?1 where account_id ="
                        + " (select id from misskey_account where user_id = ?2)")
                .setParameter(1, new byte[length])
                .setParameter(2, account.userId())
                .executeUpdate());
    }

    private static String insert(String userId) {
        Tables.insertAccount("misskey.example", userId, 0);
        return userId;
    }
}
