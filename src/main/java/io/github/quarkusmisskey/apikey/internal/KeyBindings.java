package io.github.quarkusmisskey.apikey.internal;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.internal.AccountBoundRows;
import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.arc.properties.IfBuildProperty;

/** Which keys may call as an account. Whoever connects the account again is asked again, too. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class KeyBindings implements AccountBoundRows {

    @Override
    public void delete(AccountRef account) {
        StoredKeyAccount.forget(account);
    }
}
