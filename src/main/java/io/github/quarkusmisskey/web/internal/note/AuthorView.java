package io.github.quarkusmisskey.web.internal.note;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.api.model.UserLite;
import io.quarkus.qute.RawString;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The author of a note or an action; servers may omit anything.
 *
 * @param name the display name, or the user name, as plain text
 * @param html the same as HTML with emoji
 * @param handle the user name with an at sign, and the server if it is another one; empty if unknown
 * @param avatar null if there is none to show
 */
@RegisterForReflection
public record AuthorView(String name, RawString html, String handle, String avatar) {

    private static final String NOBODY = "?";

    /** @param user may be null */
    static AuthorView of(UserLite user, NoteContext context) {
        if (user == null) {
            return new AuthorView(NOBODY, new RawString(NOBODY), "", null);
        }
        NoteText text = NoteText.of(context, user.host(), null, user.emojis());
        String name = name(user);
        return new AuthorView(name, text.withEmoji(name), handle(user), context.address(user.avatarUrl()));
    }

    /** The first letter of the name, shown in place of a missing avatar. */
    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** The name for use in a sentence. */
    public String nameInText() {
        return ForeignText.isolated(name);
    }

    private static String name(UserLite user) {
        String name = NoteText.plainLine(user.name());
        String username = NoteText.plainLine(user.username());
        return name != null ? name : username != null ? username : NOBODY;
    }

    /** Empty if unknown. */
    public static String handle(UserLite user) {
        String handle = user.username() == null
                ? null
                : NoteText.plainLine("@" + user.username() + (user.host() == null ? "" : "@" + user.host()));
        return handle == null ? "" : handle;
    }
}
