package io.github.quarkusmisskey.login.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.personaldata.PersonalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;

/** The unexpired sign-in attempts of an account. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class LoginPersonalData implements PersonalDataSource {

    private final AccountStore store;

    LoginPersonalData(AccountStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "signIns";
    }

    @Override
    public List<Map<String, Object>> about(AccountRef account) {
        return store.inTransaction(() -> LoginAttempt.listOf(account).stream()
                .map(LoginPersonalData::described)
                .toList());
    }

    private static Map<String, Object> described(LoginAttempt attempt) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("flow", attempt.flow.name());
        described.put("state", attempt.state.name());
        described.put("permissions", Permission.names(attempt.permissions));
        described.put("createdAt", attempt.createdAt.toString());
        described.put("expiresAt", attempt.expiresAt.toString());
        return described;
    }

    @Override
    public void erase(AccountRef account) {
        store.inTransaction(() -> LoginAttempt.deleteOf(account));
    }
}
