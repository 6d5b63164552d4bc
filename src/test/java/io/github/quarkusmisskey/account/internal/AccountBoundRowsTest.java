package io.github.quarkusmisskey.account.internal;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.TestAccounts;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class AccountBoundRowsTest {

    private static final AccountRef ALICE = new AccountRef("misskey.example", "9abc");

    @Inject
    AccountService accounts;

    @Inject
    Stuck stuck;

    @Singleton
    static class Stuck implements AccountBoundRows {

        private volatile boolean failing;
        private volatile AccountRef asked;

        @Override
        public void delete(AccountRef account) {
            asked = account;
            if (failing) {
                throw new IllegalStateException("These rows cannot be deleted");
            }
        }
    }

    @BeforeEach
    void connect() {
        Tables.empty();
        accounts.connect(TestAccounts.profile(ALICE), TestAccounts.token(), TestAccounts.grant("Notes"));
    }

    @AfterEach
    void release() {
        stuck.failing = false;
    }

    @Test
    void goWithTheAccountOrKeepIt() {
        stuck.failing = true;
        assertThatThrownBy(() -> accounts.disconnect(ALICE)).hasMessageContaining("cannot be deleted");
        assertThat(accounts.list(List.of(ALICE))).hasSize(1);
        stuck.failing = false;
        assertThat(accounts.disconnect(ALICE)).isTrue();
        assertThat(stuck.asked).isEqualTo(ALICE);
        assertThat(accounts.list(List.of(ALICE))).isEmpty();
    }
}
