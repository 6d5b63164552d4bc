package io.github.quarkusmisskey.login.internal;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.VaultKeyResource;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.appauth.AppAuthRequest;
import io.github.quarkusmisskey.appauth.MisskeyApp;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.github.quarkusmisskey.vault.internal.VaultKeys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class RegisteredAppsTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");
    private static final MisskeyApp APP = new MisskeyApp(HOST, "s3cret of the application");
    private static final Map<String, String> KEYS =
            Map.of("old", VaultKeyResource.freshKey(), "new", VaultKeyResource.freshKey());

    @Inject
    AccountStore store;

    @BeforeEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> RegisteredApp.deleteAll());
    }

    @Test
    void findsAnAppAsLongAsItIsWhatIsWanted() {
        RegisteredApps apps = apps("old");
        AppAuthRequest wanted = request("Notes", KnownPermission.READ_ACCOUNT);
        assertThat(apps.find(HOST, wanted)).isEmpty();
        apps.keep(APP, wanted, null);
        assertThat(apps.find(HOST, wanted)).contains(APP);
        assertThat(apps.find(MisskeyHost.of("other.example"), wanted)).isEmpty();
        assertThat(apps.find(HOST, request("Renamed", KnownPermission.READ_ACCOUNT)))
                .isEmpty();
        assertThat(apps.find(HOST, request("Notes", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES)))
                .isEmpty();
    }

    @Test
    void keepsTheFirstOfEachServerUntilTheServerForgetsIt() {
        RegisteredApps apps = apps("old");
        AppAuthRequest wanted = request("Notes", KnownPermission.READ_ACCOUNT);
        apps.keep(APP, wanted, null);
        MisskeyApp second = new MisskeyApp(HOST, "another");
        assertThat(apps.keep(second, wanted, null)).isEqualTo(APP);
        assertThat(apps.find(HOST, wanted)).contains(APP);
        assertThat(apps.keep(second, wanted, APP)).isEqualTo(second);
        assertThat(apps.find(HOST, wanted)).contains(second);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(RegisteredApp.count()).isOne());
    }

    @Test
    void deletesAfterADayWhatNobodySignedInBy() {
        RegisteredApps apps = apps("old");
        AppAuthRequest wanted = request("Notes", KnownPermission.READ_ACCOUNT);
        MisskeyHost used = MisskeyHost.of("used.example");
        apps.keep(APP, wanted, null);
        apps.keep(new MisskeyApp(used, "s3cret"), wanted, null);
        apps.used(used);
        apps.purge();
        assertThat(apps.find(HOST, wanted)).contains(APP);
        QuarkusTransaction.requiringNew()
                .run(() -> RegisteredApp.update(
                        "registeredAt = ?1", AccountStore.now().minus(Duration.ofHours(25))));
        apps.purge();
        assertThat(apps.find(HOST, wanted)).isEmpty();
        assertThat(apps.find(used, wanted)).isPresent();
    }

    @Test
    void doesWithoutAnAppOfAnOlderKeyOrOneThatDoesNotOpen() {
        AppAuthRequest wanted = request("Notes", KnownPermission.READ_ACCOUNT);
        apps("old").keep(APP, wanted, null);
        assertThat(apps("new").find(HOST, wanted)).isEmpty();
        apps("new").keep(APP, wanted, null);
        assertThat(apps("new").find(HOST, wanted)).contains(APP);
        QuarkusTransaction.requiringNew()
                .run(() -> RegisteredApp.update("ciphertext = ?1", (Object) new byte[] {1, 3, 'n', 'e', 'w', 7}));
        assertThat(apps("new").find(HOST, wanted)).isEmpty();
    }

    private RegisteredApps apps(String activeKey) {
        return new RegisteredApps(store, new Vault(VaultKeys.of(KEYS, Optional.of(activeKey)), new SecureRandom()));
    }

    private static AppAuthRequest request(String name, Permission... permissions) {
        return new AppAuthRequest(
                name, "", Optional.of(URI.create("https://app.example/misskey/callback")), Set.of(permissions));
    }
}
