package org.acme.notes;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.quarkusmisskey.account.AccountConnected;
import io.github.quarkusmisskey.api.AccountRef;

/** Hears of accounts that were connected. */
@ApplicationScoped
public class Welcome {

    private final Set<AccountRef> members = ConcurrentHashMap.newKeySet();

    void newMember(@Observes AccountConnected event) {
        members.add(event.account());
    }

    public boolean knows(AccountRef account) {
        return members.contains(account);
    }
}
