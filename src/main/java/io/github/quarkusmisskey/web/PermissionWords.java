package io.github.quarkusmisskey.web;

import java.util.Collection;
import java.util.List;

import io.github.quarkusmisskey.api.Permission;

/** Permissions as a person reads them; one that the pages do not know is shown by its name. */
final class PermissionWords {

    private static final String READ = "read:";
    private static final String WRITE = "write:";
    private static final String ADMIN = "admin:";

    private PermissionWords() {}

    static List<String> of(Collection<Permission> permissions, Words words) {
        return Permission.names(permissions).stream()
                .map(name -> inWords(name, words))
                .toList();
    }

    private static String inWords(String name, Words words) {
        return switch (name) {
            case "write:notes" -> words.permissionNotes();
            case "write:votes" -> words.permissionVotes();
            case "write:report-abuse" -> words.permissionReport();
            default -> byVerb(name, words);
        };
    }

    private static String byVerb(String name, Words words) {
        if (name.startsWith(READ + ADMIN)) {
            return words.permissionAdminRead(spaced(name.substring((READ + ADMIN).length())));
        }
        if (name.startsWith(WRITE + ADMIN)) {
            return words.permissionAdminWrite(spaced(name.substring((WRITE + ADMIN).length())));
        }
        return PermissionArea.of(name.substring(name.indexOf(':') + 1))
                .map(words::area)
                .map(area -> name.startsWith(READ) ? words.permissionRead(area) : words.permissionWrite(area))
                .orElse(name);
    }

    private static String spaced(String name) {
        return name.replaceAll("[:-]", " ");
    }
}
