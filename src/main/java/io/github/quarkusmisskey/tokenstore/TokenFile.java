package io.github.quarkusmisskey.tokenstore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;

/** Reads the token file. Errors contain only the number of an invalid line, because the line contains a secret. */
final class TokenFile {

    private final Path path;

    TokenFile(Path path) {
        this.path = path;
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is invalid; the message names the file and the line
     */
    Map<AccountRef, AccessToken> read() throws IOException {
        Map<AccountRef, AccessToken> tokens = new HashMap<>();
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                put(tokens, line, i + 1);
            }
        }
        return tokens;
    }

    private void put(Map<AccountRef, AccessToken> tokens, String line, int number) {
        int end = line.lastIndexOf('=');
        int at = line.indexOf('@');
        if (at < 1 || end < at) {
            throw wrong(number, "is not of the form id@server=TOKEN");
        }
        if (tokens.put(account(line, at, end, number), token(line, end, number)) != null) {
            throw wrong(number, "names an account a second time");
        }
    }

    private AccountRef account(String line, int at, int end, int number) {
        try {
            return new AccountRef(
                    line.substring(at + 1, end).strip(), line.substring(0, at).strip());
        } catch (IllegalArgumentException e) {
            throw wrong(number, "names no account");
        }
    }

    private AccessToken token(String line, int end, int number) {
        try {
            return AccessToken.of(line.substring(end + 1).strip());
        } catch (IllegalArgumentException e) {
            throw wrong(number, "has no access token after its last =");
        }
    }

    private IllegalArgumentException wrong(int number, String what) {
        return new IllegalArgumentException("Line " + number + " of " + path + " (misskey.token-store.file) " + what);
    }
}
