package io.github.quarkusmisskey.session.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * The session of a signed-in browser, as its cookie contains it. Every replica can read it. It expires at
 * {@code expires}, and ends earlier if {@link SessionRecords} says so.
 *
 * @param id random, new at every sign-in; the tokens of forms are bound to it
 * @param family random, the same from the first sign-in of a browser until it signs out, which ends all sessions of the
 *     family
 * @param accounts the connected accounts, oldest first, without repetition; never empty
 * @param current the account that the browser uses; one of {@code accounts}
 * @param generations the session generation of each account when it signed in
 * @param issued when the person last signed in
 */
public record Session(
        String id,
        String family,
        List<AccountRef> accounts,
        AccountRef current,
        Map<AccountRef, Long> generations,
        Instant issued,
        Instant expires) {

    /** Maximum number of accounts in a session; a further one replaces the oldest. */
    public static final int MAX_ACCOUNTS = 8;

    public Session {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(expires, "expires");
        accounts = List.copyOf(accounts);
        generations = Map.copyOf(generations);
        if (!accounts.contains(current)) {
            throw new IllegalArgumentException("The current account is none of the session");
        }
    }

    /** The accounts, with this one as the newest. */
    List<AccountRef> accountsWith(AccountRef account) {
        List<AccountRef> all = new ArrayList<>(accounts);
        all.remove(account);
        all.add(account);
        return all.subList(Math.max(0, all.size() - MAX_ACCOUNTS), all.size());
    }

    public boolean has(AccountRef account) {
        return accounts.contains(account);
    }

    /** The same session with another current account. */
    public Session actingAs(AccountRef account) {
        return new Session(id, family, accounts, account, generations, issued, expires);
    }

    /** The session without this account; empty if none remains. */
    public Optional<Session> without(AccountRef account) {
        List<AccountRef> rest =
                accounts.stream().filter(each -> !each.equals(account)).toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        AccountRef next = current.equals(account) ? rest.get(rest.size() - 1) : current;
        return Optional.of(new Session(id, family, rest, next, generations, issued, expires));
    }

    /**
     * The session with only those accounts whose generation is still that of their sign-in.
     *
     * @param now the generations of the connected accounts
     */
    Optional<Session> standing(Map<AccountRef, Long> now) {
        Optional<Session> rest = Optional.of(this);
        for (AccountRef account : accounts) {
            Long mine = generations.get(account);
            if (mine == null || !mine.equals(now.get(account))) {
                rest = rest.flatMap(session -> session.without(account));
            }
        }
        return rest;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    /** Does not contain the id and the family, which are secret. */
    @Override
    public String toString() {
        return "Session[current=" + current + ", accounts=" + accounts.size() + ", expires=" + expires + "]";
    }
}
