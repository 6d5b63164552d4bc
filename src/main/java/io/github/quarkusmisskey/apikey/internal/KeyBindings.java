package io.github.quarkusmisskey.apikey.internal;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.internal.AccountBoundRows;
import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * The rows that bind keys to an account. They are deleted with it, so an account that is connected again must be
 * granted again.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class KeyBindings implements AccountBoundRows {

    @Override
    public void delete(AccountRef account) {
        StoredKeyAccount.forget(account);
    }
}
