package io.github.quarkusmisskey.api.admin.promo;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code admin/promo/create} takes. A null member is left out.
 *
 * @param expiresAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminPromoCreateRequest(
        String noteId,
        Long expiresAt) implements Body<AdminPromoCreateRequest> {

    public AdminPromoCreateRequest {
        Objects.requireNonNull(noteId, "noteId");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
