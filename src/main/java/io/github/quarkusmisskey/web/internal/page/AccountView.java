package io.github.quarkusmisskey.web.internal.page;

import java.util.List;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.web.internal.message.Timestamp;
import io.github.quarkusmisskey.web.internal.note.WebAddress;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An account as a page shows it.
 *
 * @param id the account's name among all accounts, for forms and links
 * @param name the display name, or the user name if there is none
 * @param handle the user name with an at sign
 * @param avatar null if there is none to show
 * @param permissions in words
 * @param current whether the browser acts as it
 * @param madeByHand whether the person made its token, so that nobody here knows the permissions
 * @param suspended whether its server was last found to have suspended it
 * @param rejected whether the server no longer accepts its token
 */
@RegisterForReflection
public record AccountView(
        String id,
        String name,
        String handle,
        String host,
        String avatar,
        List<String> permissions,
        Timestamp connectedSince,
        boolean current,
        boolean madeByHand,
        boolean rejected,
        boolean withoutPermissions,
        boolean suspended) {

    /** The id as a value in a query. */
    public String idInLink() {
        return WebAddress.encoded(id);
    }

    /** The name as a part of a sentence. */
    public String nameInText() {
        return ForeignText.isolated(name);
    }

    /** The first letter of the name, for where the avatar is missing. */
    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
