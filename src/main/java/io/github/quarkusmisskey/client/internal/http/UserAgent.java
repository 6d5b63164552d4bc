package io.github.quarkusmisskey.client.internal.http;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.quarkus.runtime.configuration.ConfigurationException;

/** The {@code User-Agent} of calls. Operators of servers block clients that do not identify themselves. */
public final class UserAgent {

    /** The version of this library. */
    static final String VERSION = "1.0.0-SNAPSHOT";

    private static final int MAX_CONTACT = 200;

    private UserAgent() {}

    /** @throws ConfigurationException if the configured contact cannot be sent in a header */
    public static String of(ClientConfig config) {
        String product = "QuarkusMisskey/" + VERSION;
        return config.contact()
                .map(contact -> product + " (+" + checked(contact) + ")")
                .orElse(product);
    }

    private static String checked(String contact) {
        if (contact.length() > MAX_CONTACT || !contact.matches("[!-~&&[^()\\\\]]+")) {
            throw new ConfigurationException("misskey.client.contact is not valid: use visible ASCII characters without"
                    + " spaces and parentheses, " + MAX_CONTACT + " at most");
        }
        return contact;
    }
}
