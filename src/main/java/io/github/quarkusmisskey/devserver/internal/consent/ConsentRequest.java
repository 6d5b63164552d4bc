package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.devserver.internal.http.FormData;

/**
 * The request of an application, as read from the URL of the consent page. {@code permissions} contains only those that
 * the server knows; {@code name}, {@code icon} and {@code callback} may be null.
 */
public record ConsentRequest(String session, String name, String icon, String callback, List<String> permissions) {

    private static final String PREFIX = "/miauth/";

    /** Endpoints require these, but the list that the consent page uses does not contain them. */
    private static final Set<KnownPermission> UNLISTED = Set.of(
            KnownPermission.READ_ADMIN_ABUSE_REPORT_NOTIFICATION_RECIPIENT,
            KnownPermission.READ_ADMIN_SYSTEM_WEBHOOK,
            KnownPermission.WRITE_ADMIN_ABUSE_REPORT_NOTIFICATION_RECIPIENT,
            KnownPermission.WRITE_ADMIN_SYSTEM_WEBHOOK,
            KnownPermission.WRITE_ADMIN_USER_AVATAR,
            KnownPermission.WRITE_ADMIN_USER_BANNER);

    private static final Set<String> LISTED = Arrays.stream(KnownPermission.values())
            .filter(permission -> !UNLISTED.contains(permission))
            .map(Permission::value)
            .collect(Collectors.toUnmodifiableSet());

    static boolean isConsentPath(String path) {
        return path.startsWith(PREFIX) && path.length() > PREFIX.length() && path.indexOf('/', PREFIX.length()) < 0;
    }

    static ConsentRequest of(String path, String query) {
        List<Map.Entry<String, String>> parameters = FormData.parse(query);
        return new ConsentRequest(
                // A plus sign in a path stands for itself.
                FormData.decode(path.substring(PREFIX.length()).replace("+", "%2B")),
                FormData.first(parameters, "name"),
                FormData.first(parameters, "icon"),
                FormData.first(parameters, "callback"),
                known(FormData.first(parameters, "permission")));
    }

    /** Does not trim, and ignores unknown names, such as one with a leading space. */
    private static List<String> known(String permission) {
        return permission == null ? List.of() : listed(Arrays.stream(permission.split(",")));
    }

    /** The given names that are in the list of the consent page, without duplicates. */
    static List<String> listed(Stream<String> names) {
        return names.filter(LISTED::contains).distinct().toList();
    }

    public static List<String> listed() {
        return LISTED.stream().sorted().toList();
    }
}
