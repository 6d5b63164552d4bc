package io.github.quarkusmisskey.vault.internal;

import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.ConfigurationException;

/** The configured keys and the active one. Reveals their ids only. */
public final class VaultKeys {

    /** Length of a key in bytes. */
    public static final int KEY_LENGTH = 32;

    private static final String KEYS = "misskey.vault.keys.";
    private static final String ACTIVE = "misskey.vault.active-key";
    private static final String HOW_TO = " Make a key with: openssl rand -base64 32";
    private static final Pattern ID = Pattern.compile("[a-z0-9_-]{1,32}");

    private final Map<String, byte[]> keys;
    private final String activeId;

    private VaultKeys(Map<String, byte[]> keys, String activeId) {
        this.keys = keys;
        this.activeId = activeId;
    }

    /**
     * @param base64ById the keys in base64
     * @param activeKey may be empty if there is one key
     * @throws ConfigurationException if there is no key, one is not 32 bytes in base64, or none is active; the message
     *     names the configuration key and contains no value
     */
    public static VaultKeys of(Map<String, String> base64ById, Optional<String> activeKey) {
        if (base64ById.isEmpty()) {
            throw noKey();
        }
        Map<String, byte[]> decoded = new TreeMap<>();
        base64ById.forEach((id, base64) -> decoded.put(checkedId(id), decode(id, base64)));
        return new VaultKeys(decoded, active(decoded.keySet(), activeKey));
    }

    /** No keys, for an application that stores no tokens: nothing can be encrypted. */
    static VaultKeys none() {
        return new VaultKeys(Map.of(), null);
    }

    /**
     * The id of the key that encrypts.
     *
     * @throws ConfigurationException if there is no key
     */
    public String activeId() {
        if (activeId == null) {
            throw noKey();
        }
        return activeId;
    }

    /** All ids. */
    public Set<String> ids() {
        return Set.copyOf(keys.keySet());
    }

    Optional<byte[]> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public String toString() {
        return "VaultKeys[ids=" + keys.keySet() + ", active=" + activeId + "]";
    }

    private static ConfigurationException noKey() {
        return refused(
                KEYS + "<id>",
                "No key to encrypt access tokens with: set " + KEYS + "<id> and " + ACTIVE + "=<id>." + HOW_TO);
    }

    private static String active(Set<String> ids, Optional<String> configured) {
        if (configured.isEmpty() && ids.size() == 1) {
            return ids.iterator().next();
        }
        String id = configured.orElseThrow(() ->
                refused(ACTIVE, "Set " + ACTIVE + " to the id of the key that seals; there are several: " + ids + "."));
        if (!ids.contains(id)) {
            throw refused(ACTIVE, ACTIVE + " names the key '" + id + "', but " + KEYS + id + " is not set." + HOW_TO);
        }
        return id;
    }

    private static String checkedId(String id) {
        if (!ID.matcher(id).matches()) {
            throw refused(
                    KEYS + "<id>",
                    "A key's id in " + KEYS
                            + "<id> has 1 to 32 lower-case letters, digits, - or _; one configured id does" + " not.");
        }
        return id;
    }

    private static byte[] decode(String id, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(Objects.requireNonNull(base64, id).strip());
        } catch (IllegalArgumentException wrong) {
            // Drops the cause, whose message repeats a part of what should be secret.
            throw refused(KEYS + id, KEYS + id + " is not base64." + HOW_TO);
        }
        if (key.length != KEY_LENGTH) {
            throw refused(
                    KEYS + id, KEYS + id + " has " + key.length + " bytes instead of " + KEY_LENGTH + "." + HOW_TO);
        }
        return key;
    }

    private static ConfigurationException refused(String key, String message) {
        return new ConfigurationException(message, Set.of(key));
    }
}
