package io.github.quarkusmisskey.api.admin.ad;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/ad/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAdDeleteRequest(String id) implements Body<AdminAdDeleteRequest> {

    public AdminAdDeleteRequest {
        Objects.requireNonNull(id, "id");
    }
}
