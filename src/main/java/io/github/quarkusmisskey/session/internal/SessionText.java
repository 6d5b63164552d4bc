package io.github.quarkusmisskey.session.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;

/** The text form of a session that is encrypted into the cookie: one value per line, the accounts last. */
final class SessionText {

    private static final String VERSION = "2";
    private static final int FACTS = 6;

    private SessionText() {}

    static byte[] write(Session session) {
        List<String> lines = new ArrayList<>(List.of(
                VERSION,
                session.id(),
                session.family(),
                Long.toString(session.issued().getEpochSecond()),
                Long.toString(session.expires().getEpochSecond()),
                Integer.toString(session.accounts().indexOf(session.current()))));
        session.accounts().forEach(account -> lines.add(generation(session, account) + ' ' + account.getName()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** @return empty if another version of the format wrote it */
    static Optional<Session> read(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() <= FACTS || !lines.get(0).equals(VERSION)) {
            return Optional.empty();
        }
        try {
            Map<AccountRef, Long> accounts = accounts(lines.subList(FACTS, lines.size()));
            List<AccountRef> inOrder = List.copyOf(accounts.keySet());
            return Optional.of(new Session(
                    lines.get(1),
                    lines.get(2),
                    inOrder,
                    inOrder.get(Integer.parseInt(lines.get(5))),
                    accounts,
                    Instant.ofEpochSecond(Long.parseLong(lines.get(3))),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(4)))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String generation(Session session, AccountRef account) {
        return Long.toString(session.generations().getOrDefault(account, 0L), Character.MAX_RADIX);
    }

    private static Map<AccountRef, Long> accounts(List<String> lines) {
        Map<AccountRef, Long> accounts = new LinkedHashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            accounts.put(
                    AccountRef.ofName(line.substring(space + 1)),
                    Long.parseLong(line.substring(0, Math.max(0, space)), Character.MAX_RADIX));
        }
        return accounts;
    }
}
