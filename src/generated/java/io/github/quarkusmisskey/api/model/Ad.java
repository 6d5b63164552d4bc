package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Ad}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ad(
        String id,
        Instant expiresAt,
        Instant startsAt,
        String place,
        String priority,
        Double ratio,
        String url,
        String imageUrl,
        String memo,
        Long dayOfWeek,
        Boolean isSensitive) {}
