package io.github.quarkusmisskey.gateway.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.apikey.internal.NewKey;

/** Reads the request for a key, and reports all invalid fields in one response. */
final class KeyRequestReader {

    private static final int MAX_LENGTH = 100_000;
    private static final int MAX_PROBLEMS = 20;
    private static final int MAX_QUOTED = 60;
    private static final Set<String> FIELDS = Set.of("label", "accounts", "permissions", "endpoints", "expiresIn");
    private static final Pattern ENDPOINT = Pattern.compile("[A-Za-z0-9_/-]{1,200}");
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Map<String, List<String>> problems = new LinkedHashMap<>();
    private final UnaryOperator<Set<AccountRef>> unknown;

    /** @param unknown returns those of the accounts that never signed in */
    KeyRequestReader(UnaryOperator<Set<AccountRef>> unknown) {
        this.unknown = unknown;
    }

    /** The problems by field name; empty if there are none. */
    Map<String, String> problems() {
        Map<String, String> joined = new LinkedHashMap<>();
        problems.forEach((field, all) -> joined.put(field, String.join(", ", all)));
        return joined;
    }

    /** @return null if there are problems */
    NewKey read(String body, String operator, Instant now) {
        JsonNode json = json(body);
        if (json == null) {
            return null;
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                problem("other fields", "there is no field " + quoted(name));
            }
        });
        String label = text(json, "label");
        if (label != null && (label.isBlank() || label.length() > NewKey.MAX_LABEL)) {
            problem("label", "must have 1 to " + NewKey.MAX_LABEL + " characters");
        }
        KeyGrant grant = new KeyGrant(
                accounts(json),
                list(json, "permissions", KeyRequestReader::permission),
                list(json, "endpoints", KeyRequestReader::endpoint));
        Instant expires = expires(json, now);
        return problems.isEmpty() ? new NewKey(label, grant, expires, operator) : null;
    }

    private JsonNode json(String body) {
        try {
            JsonNode json = body == null || body.length() > MAX_LENGTH ? null : JSON.readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
            problem("body", "must be a JSON object of at most " + MAX_LENGTH + " characters");
        } catch (JsonProcessingException e) {
            problem("body", "is not JSON, or has a field twice");
        }
        return null;
    }

    private Set<AccountRef> accounts(JsonNode json) {
        Set<AccountRef> accounts = list(json, "accounts", KeyRequestReader::account);
        if (accounts.isEmpty() && !problems.containsKey("accounts")) {
            problem("accounts", "must name one account or more, each as userId@host");
        }
        if (!accounts.isEmpty()) {
            unknown.apply(accounts)
                    .forEach(account -> problem("accounts", quoted(account.getName()) + " never signed in here"));
        }
        return accounts;
    }

    private Instant expires(JsonNode json, Instant now) {
        String given = text(json, "expiresIn");
        if (given == null) {
            return null;
        }
        try {
            Instant expires = now.plus(Duration.parse(given));
            if (expires.isAfter(now)) {
                return expires;
            }
            problem("expiresIn", "must not be over already");
        } catch (DateTimeException | ArithmeticException e) {
            problem("expiresIn", quoted(given) + " is not a duration such as P30D");
        }
        return null;
    }

    private String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isTextual()) {
            return value.textValue();
        }
        problem(field, value.isMissingNode() || value.isNull() ? "is missing" : "must be a text");
        return null;
    }

    /** @param reader throws {@code IllegalArgumentException} with the problem */
    private <T> Set<T> list(JsonNode json, String field, Function<String, T> reader) {
        Set<T> items = new LinkedHashSet<>();
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return items;
        }
        if (!value.isArray()) {
            problem(field, "must be a list of texts");
            return items;
        }
        for (JsonNode item : value) {
            try {
                if (item.isTextual()) {
                    items.add(reader.apply(item.textValue()));
                } else {
                    problem(field, "must be a list of texts");
                }
            } catch (IllegalArgumentException e) {
                problem(field, e.getMessage());
            }
        }
        return items;
    }

    private static AccountRef account(String text) {
        try {
            return AccountRef.ofName(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(quoted(text) + " is not userId@host", e);
        }
    }

    private static Permission permission(String text) {
        return KnownPermission.find(text)
                .orElseThrow(() -> new IllegalArgumentException(quoted(text) + " is not a permission"));
    }

    private static String endpoint(String text) {
        if (ENDPOINT.matcher(text).matches() && !("/" + text + "/").contains("//")) {
            return text;
        }
        throw new IllegalArgumentException(quoted(text) + " is not an endpoint such as notes/create");
    }

    private void problem(String field, String problem) {
        List<String> all = problems.computeIfAbsent(field, each -> new ArrayList<>());
        if (!all.contains(problem) && all.size() < MAX_PROBLEMS) {
            all.add(problem);
        }
    }

    private static String quoted(String text) {
        return "'" + ForeignText.line(text, MAX_QUOTED) + "'";
    }
}
