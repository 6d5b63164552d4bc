package io.github.quarkusmisskey.api.i;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What {@code i/apps} answers.
 *
 * @param permission no two the same
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IAppsItem(
        String id,
        String name,
        Instant createdAt,
        Instant lastUsedAt,
        List<String> permission,
        String iconUrl,
        String description) {}
