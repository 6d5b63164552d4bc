package io.github.quarkusmisskey.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.quarkusmisskey.api.AccountRef;

/** Observes as an application would. */
@ApplicationScoped
public class HeardEvents {

    private final Map<AccountRef, List<Object>> heard = new ConcurrentHashMap<>();
    private final Set<AccountRef> failing = ConcurrentHashMap.newKeySet();

    public List<Object> of(AccountRef account) {
        return heard.getOrDefault(account, List.of());
    }

    void failFor(AccountRef account) {
        failing.add(account);
    }

    void connected(@Observes AccountConnected event) {
        hear(event.account(), event);
    }

    void disconnected(@Observes AccountDisconnected event) {
        hear(event.account(), event);
    }

    void rejected(@Observes AccessTokenRejected event) {
        hear(event.account(), event);
    }

    private void hear(AccountRef account, Object event) {
        heard.computeIfAbsent(account, ref -> new CopyOnWriteArrayList<>()).add(event);
        if (failing.contains(account)) {
            throw new IllegalStateException("an observer's own trouble");
        }
    }
}
