package io.github.quarkusmisskey.apikey.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.personaldata.PersonalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * The stored keys that may call as an account. They are kept when the account is deleted, for other accounts that they
 * may use.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class ApiKeyPersonalData implements PersonalDataSource {

    private final AccountStore store;

    ApiKeyPersonalData(AccountStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "programs";
    }

    @Override
    public List<Map<String, Object>> about(AccountRef account) {
        return store.inTransaction(
                () -> StoredKeyAccount.<StoredKeyAccount>list(
                                "host = ?1 and userId = ?2", account.host().toString(), account.userId())
                        .stream()
                        .map(row -> described(StoredApiKey.findById(row.keyId)))
                        .toList());
    }

    private static Map<String, Object> described(StoredApiKey key) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", key.label);
        described.put("permissions", Permission.names(key.permissions));
        described.put("endpoints", key.endpoints);
        described.put("createdAt", key.createdAt.toString());
        described.put("expiresAt", key.expiresAt.toString());
        described.put("revokedAt", key.revokedAt == null ? null : key.revokedAt.toString());
        return described;
    }

    @Override
    public void erase(AccountRef account) {
        store.inTransaction(() -> StoredKeyAccount.forget(account));
    }
}
