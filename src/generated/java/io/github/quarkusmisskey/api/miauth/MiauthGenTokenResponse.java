package io.github.quarkusmisskey.api.miauth;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * What {@code miauth/gen-token} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MiauthGenTokenResponse(
        String token,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public MiauthGenTokenResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public MiauthGenTokenResponse(String token) {
        this(token, null);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "MiauthGenTokenResponse[token=[redacted]"
                + ", unknown=" + unknown
                + "]";
    }
}
