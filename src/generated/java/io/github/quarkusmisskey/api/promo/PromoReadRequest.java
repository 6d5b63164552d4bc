package io.github.quarkusmisskey.api.promo;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code promo/read} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromoReadRequest(String noteId) implements Body<PromoReadRequest> {

    public PromoReadRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
