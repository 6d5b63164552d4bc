package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.AbuseReportNotificationMethod;

/** What {@code admin/abuse-report/notification-recipient/list} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAbuseReportNotificationRecipientListRequest(
        List<AbuseReportNotificationMethod> method) implements Body<AdminAbuseReportNotificationRecipientListRequest> {}
