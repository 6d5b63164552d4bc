package io.github.quarkusmisskey.client.internal.error;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.client.internal.call.AuthenticatedBody;
import io.github.quarkusmisskey.client.internal.call.FormBody;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;

/**
 * Finds the secrets in a request, by the names of its members or by what the request itself declares, so that no error
 * repeats them.
 */
public final class SentSecrets {

    private static final Pattern NAME =
            Pattern.compile("(?i).*pass(word)?|.*secret(key)?|.*token|.*(private|access|auth)key");

    /** Name of the property in which a call holds its request before it is written. */
    public static final String SENT = SentSecrets.class.getName();

    private SentSecrets() {}

    /** The secrets of a request; empty if it has none. */
    public static List<String> in(Object request) {
        if (request instanceof FormBody<?> form) {
            return form.secrets();
        }
        if (request instanceof AuthenticatedBody signed) {
            JsonNode members = MisskeyMapper.MAPPER.valueToTree(signed.request());
            return StreamSupport.stream(members.properties().spliterator(), false)
                    .filter(member -> NAME.matcher(member.getKey()).matches())
                    .map(member -> member.getValue().textValue())
                    .filter(value -> value != null && !value.isEmpty())
                    .toList();
        }
        return List.of();
    }
}
