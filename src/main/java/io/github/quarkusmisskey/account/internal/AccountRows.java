package io.github.quarkusmisskey.account.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.account.ConnectedAccount;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.internal.AuditEntries;
import io.github.quarkusmisskey.audit.internal.AuditEvent;

/** Reads and changes the table of accounts. Every method needs a transaction. */
public final class AccountRows {

    private AccountRows() {}

    /** The stored account, if it is connected. */
    public static Optional<AccountRecord> find(AccountRef account) {
        return Account.findByRef(account).map(Account::record);
    }

    /** The connected ones among these accounts. */
    public static Map<AccountRef, ConnectedAccount> connected(Collection<AccountRef> accounts) {
        return StoredAccessToken.listByRefs(accounts).stream()
                .filter(token -> accounts.contains(token.account.ref()))
                .collect(Collectors.groupingBy(token -> token.account.ref()))
                .values()
                .stream()
                .flatMap(all -> TokenSelector.of(all).stream())
                .map(StoredAccessToken::connectedAccount)
                .collect(Collectors.toMap(ConnectedAccount::account, Function.identity()));
    }

    /** Stores whether the account is suspended, and writes a change to the audit log. Returns whether it changed. */
    public static boolean suspend(AccountRef account, boolean suspended) {
        boolean changed = Account.suspend(account, suspended) == 1;
        if (changed) {
            AuditAction action = suspended ? AuditAction.SUSPENDED : AuditAction.UNSUSPENDED;
            AuditEntries.write(new AuditEvent(account, action, AuditActor.APPLICATION, null));
        }
        return changed;
    }

    /** The session generation of each of these accounts that is connected. */
    public static Map<AccountRef, Long> sessionGenerations(Collection<AccountRef> accounts) {
        return Account.sessionGenerations(accounts);
    }

    /** Ends the sessions of the account in all browsers. Returns whether it is connected. */
    public static boolean renewSessions(AccountRef account) {
        return Account.renewSessions(account);
    }
}
