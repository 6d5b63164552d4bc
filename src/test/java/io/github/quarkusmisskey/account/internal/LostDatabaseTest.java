package io.github.quarkusmisskey.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.github.quarkusmisskey.OnPostgres;
import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.account.AccessTokenRejected;
import io.github.quarkusmisskey.account.AccountConnected;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.ConnectedAccount;
import io.github.quarkusmisskey.account.HeardEvents;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.account.TestAccounts.account;
import static io.github.quarkusmisskey.account.TestAccounts.grant;
import static io.github.quarkusmisskey.account.TestAccounts.profile;
import static io.github.quarkusmisskey.account.TestAccounts.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(OnPostgres.class)
class LostDatabaseTest {

    @Inject
    AccountService accounts;

    @Inject
    StoredAccessTokenProvider provider;

    @Inject
    HeardEvents events;

    @Inject
    AccountStore store;

    @Inject
    Vault vault;

    @Inject
    TokenSeal seal;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void tokensInHandGoOnAndTheRestSaysThatItIsUnavailable() {
        StoredAccessTokenProvider tokens = new StoredAccessTokenProvider(
                store,
                seal,
                new TokenCache(10, Duration.ZERO, Clock.systemUTC()),
                accounts,
                new LastUsedRecorder(store));
        AccountRef used = account();
        AccountRef unused = account();
        AccessToken token = token();
        accounts.connect(profile(used), token, grant("app"));
        accounts.connect(profile(unused), token(), grant("app"));
        assertThat(tokens.tokenFor(used)).contains(token);

        PostgresResource.cutOff(url);
        try {
            assertThat(tokens.tokenFor(used)).contains(token);
            assertUnavailable(() -> tokens.tokenFor(unused));
            assertUnavailable(() -> accounts.connect(profile(account()), token(), grant("app")));
            assertUnavailable(() -> accounts.disconnect(used));
            assertUnavailable(() -> accounts.list(List.of(used)));
            new VaultCheck(vault, seal, store, LaunchMode.NORMAL).atStart(null);
        } finally {
            PostgresResource.restore(url);
        }

        assertThat(tokens.tokenFor(unused)).isPresent();
        assertThat(accounts.list(List.of(used))).hasSize(1);
        dataSource.flush(AgroalDataSource.FlushMode.INVALID);
    }

    @Test
    void aTokenThatIsRejectedMeanwhileIsNotUsedAndMarkedLater() {
        AccountRef alice = account();
        AccessToken token = token();
        accounts.connect(profile(alice), token, grant("app"));
        assertThat(provider.tokenFor(alice)).contains(token);

        PostgresResource.cutOff(url);
        try {
            assertUnavailable(() -> provider.rejected(alice, token));
            assertUnavailable(() -> provider.tokenFor(alice));
        } finally {
            PostgresResource.restore(url);
        }
        assertThat(events.of(alice)).containsExactly(new AccountConnected(alice));

        assertThat(provider.tokenFor(alice)).isEmpty();
        assertThat(accounts.list(List.of(alice)))
                .extracting(ConnectedAccount::status)
                .containsExactly(TokenStatus.REJECTED);
        assertThat(events.of(alice)).containsExactly(new AccountConnected(alice), new AccessTokenRejected(alice));
        dataSource.flush(AgroalDataSource.FlushMode.INVALID);
    }

    private static void assertUnavailable(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(AccountStoreUnavailableException.class)
                .hasMessageContaining("database");
    }
}
