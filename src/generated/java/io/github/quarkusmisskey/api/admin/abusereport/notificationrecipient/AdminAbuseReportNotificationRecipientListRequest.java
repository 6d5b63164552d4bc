package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.AbuseReportNotificationMethod;

/** What {@code admin/abuse-report/notification-recipient/list} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAbuseReportNotificationRecipientListRequest(
        List<AbuseReportNotificationMethod> method) implements Body<AdminAbuseReportNotificationRecipientListRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAbuseReportNotificationRecipientListRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAbuseReportNotificationRecipientListRequest",
                "method",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {method};
    }

    /** With what the lambda sets. */
    public static AdminAbuseReportNotificationRecipientListRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /**
     * Collects the components of a {@link AdminAbuseReportNotificationRecipientListRequest}; what is not set is left
     * out.
     */
    public static final class Builder {

        private List<AbuseReportNotificationMethod> method;

        private Builder() {}

        public Builder method(List<AbuseReportNotificationMethod> method) {
            this.method = method;
            return this;
        }

        public Builder method(AbuseReportNotificationMethod... method) {
            return method(List.of(method));
        }

        public AdminAbuseReportNotificationRecipientListRequest build() {
            return new AdminAbuseReportNotificationRecipientListRequest(
                    method);
        }
    }
}
