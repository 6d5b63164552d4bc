package io.github.quarkusmisskey.account.internal;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.internal.AuditedAccounts;
import io.quarkus.arc.properties.IfBuildProperty;

/** The connected accounts, for the audit log. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class HeldAccounts implements AuditedAccounts {

    @Override
    public boolean hold(AccountRef account) {
        return Account.hold(account);
    }
}
