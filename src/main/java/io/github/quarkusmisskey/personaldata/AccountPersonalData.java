package io.github.quarkusmisskey.personaldata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.internal.AccountRecord;
import io.github.quarkusmisskey.account.internal.AccountRows;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;

/** The profile of an account. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class AccountPersonalData implements PersonalDataSource {

    private final AccountStore store;

    AccountPersonalData(AccountStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public List<Map<String, Object>> about(AccountRef account) {
        return store.inTransaction(() -> AccountRows.find(account)).stream()
                .map(AccountPersonalData::described)
                .toList();
    }

    private static Map<String, Object> described(AccountRecord account) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("username", account.username());
        described.put("displayName", account.displayName());
        described.put("avatarUrl", account.avatarUrl());
        described.put("suspended", account.suspended());
        described.put("createdAt", account.createdAt().toString());
        described.put("updatedAt", account.updatedAt().toString());
        return described;
    }
}
