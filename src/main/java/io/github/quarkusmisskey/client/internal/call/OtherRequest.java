package io.github.quarkusmisskey.client.internal.call;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A request to an endpoint that no generated interface contains.
 *
 * @param endpoint such as {@code notes/create}
 * @param params the members of the body
 * @param answer the type of the response
 */
@RegisterForReflection
public record OtherRequest(
        @JsonIgnore String endpoint,
        @JsonAnyGetter Map<String, JsonNode> params,
        @JsonIgnore Type answer) implements Body<OtherRequest>, Located {

    private static final int MAX_NAME = 128;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9/_-]*");
    private static final Pattern SEPARATOR_AMISS = Pattern.compile("[/_-][/_-]|[/_-]$");
    private static final Pattern SESSION = Pattern.compile("miauth/[^/]+/check");
    private static final String TOKEN = "i";

    /**
     * @param params an object that Jackson writes as a JSON object; null for none
     * @throws IllegalArgumentException if the name cannot be that of an endpoint, or if the parameters are not an
     *     object or contain a token
     */
    public static OtherRequest of(String endpoint, Object params, Type answer) {
        Objects.requireNonNull(answer, "type");
        return new OtherRequest(requireName(endpoint), members(params), answer);
    }

    /** Endpoint names have no upper-case letters; servers answer 404 for them. */
    public static String requireName(String endpoint) {
        if (endpoint == null
                || endpoint.length() > MAX_NAME
                || !NAME.matcher(endpoint).matches()
                || SEPARATOR_AMISS.matcher(endpoint).find()) {
            throw new IllegalArgumentException("The name of an endpoint looks like notes/create: at most " + MAX_NAME
                    + " lower-case letters, digits and hyphens in parts separated by slashes");
        }
        if (SESSION.matcher(endpoint).matches()) {
            throw new IllegalArgumentException("Use MiAuthService to check a MiAuth session, which keeps it secret");
        }
        return endpoint;
    }

    private static Map<String, JsonNode> members(Object params) {
        JsonNode json =
                params == null ? MisskeyMapper.MAPPER.createObjectNode() : MisskeyMapper.MAPPER.valueToTree(params);
        if (!(json instanceof ObjectNode object)) {
            throw new IllegalArgumentException(
                    "The parameters of an endpoint must be an object: pass a Map, a record, an ObjectNode, or null for none");
        }
        if (object.has(TOKEN)) {
            throw new IllegalArgumentException(
                    "The parameter i is the token: omit it and use misskey.as(account) or misskey.at(host, token)");
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    @Override
    public String path() {
        return "/api/" + endpoint;
    }

    /** Does not contain the parameters, which may be secret. */
    @Override
    public String toString() {
        return "OtherRequest[" + endpoint + "]";
    }
}
