package io.github.quarkusmisskey.api.users;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code users/report-abuse} takes. A null member is left out.
 *
 * @param comment 1 to 2048 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersReportAbuseRequest(
        String userId,
        String comment) implements Body<UsersReportAbuseRequest> {

    public UsersReportAbuseRequest {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(comment, "comment");
    }
}
