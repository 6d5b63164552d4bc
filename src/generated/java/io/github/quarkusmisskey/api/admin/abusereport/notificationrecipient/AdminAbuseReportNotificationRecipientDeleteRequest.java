package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/abuse-report/notification-recipient/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAbuseReportNotificationRecipientDeleteRequest(
        String id) implements Body<AdminAbuseReportNotificationRecipientDeleteRequest> {

    public AdminAbuseReportNotificationRecipientDeleteRequest {
        Objects.requireNonNull(id, "id");
    }
}
