package io.github.quarkusmisskey.account;

import java.util.Objects;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * An account as its server describes it. What servers send is shortened to what the database holds rather than refused, and
 * control characters are taken out.
 *
 * @param account which account
 * @param username the name after the at sign
 * @param displayName the name that people see; null if there is none
 * @param avatarUrl null if there is none, also if it is too long
 */
public record Profile(AccountRef account, String username, String displayName, String avatarUrl) {

    static final int MAX_USERNAME = 128;
    static final int MAX_DISPLAY_NAME = 512;
    static final int MAX_AVATAR_URL = 2000;

    public Profile {
        Objects.requireNonNull(account, "account");
        username = shortened(Objects.requireNonNull(username, "username"), MAX_USERNAME);
        displayName = displayName == null || displayName.isBlank() ? null : shortened(displayName, MAX_DISPLAY_NAME);
        avatarUrl = avatarUrl == null || avatarUrl.length() > MAX_AVATAR_URL
                ? null
                : avatarUrl.replaceAll("\\p{Cntrl}", "");
    }

    private static String shortened(String text, int limit) {
        String clean = text.replaceAll("\\p{Cntrl}", "");
        if (clean.length() <= limit) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(limit - 1)) ? limit - 1 : limit;
        return clean.substring(0, end);
    }
}
