package io.github.quarkusmisskey.account;

import java.util.Objects;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.internal.text.ForeignText;

/**
 * An account as its server describes it. Values that are too long for the database are shortened rather than refused,
 * and control characters are removed.
 *
 * @param account which account
 * @param username the name after the at sign
 * @param displayName the name that people see; null if there is none
 * @param avatarUrl null if there is none or it is too long
 */
public record Profile(AccountRef account, String username, String displayName, String avatarUrl) {

    public static final int MAX_USERNAME = 128;
    public static final int MAX_DISPLAY_NAME = 512;
    public static final int MAX_AVATAR_URL = 2000;

    public Profile {
        Objects.requireNonNull(account, "account");
        username = ForeignText.line(Objects.requireNonNull(username, "username"), MAX_USERNAME);
        displayName = blankToNull(ForeignText.line(displayName, MAX_DISPLAY_NAME));
        avatarUrl = avatarUrl == null || avatarUrl.length() > MAX_AVATAR_URL ? null : ForeignText.line(avatarUrl);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
