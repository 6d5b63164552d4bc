package io.github.quarkusmisskey.api.admin;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;

/**
 * What {@code admin/update-proxy-account} takes. A null member is left out.
 *
 * @param description 1 to 1500 characters, left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUpdateProxyAccountRequest(
        Patch<String> description) implements Body<AdminUpdateProxyAccountRequest> {}
