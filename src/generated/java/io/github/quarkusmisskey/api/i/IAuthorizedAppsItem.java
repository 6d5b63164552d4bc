package io.github.quarkusmisskey.api.i;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What {@code i/authorized-apps} answers.
 *
 * @param permission no two the same
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IAuthorizedAppsItem(
        String id,
        String name,
        String callbackUrl,
        List<String> permission,
        Boolean isAuthorized) {}
