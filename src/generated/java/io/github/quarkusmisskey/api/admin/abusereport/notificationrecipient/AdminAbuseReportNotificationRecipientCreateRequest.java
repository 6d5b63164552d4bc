package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.AbuseReportNotificationMethod;

/**
 * What {@code admin/abuse-report/notification-recipient/create} takes. A null member is left out.
 *
 * @param name 1 to 255 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAbuseReportNotificationRecipientCreateRequest(
        Boolean isActive,
        String name,
        AbuseReportNotificationMethod method,
        String userId,
        String systemWebhookId) implements Body<AdminAbuseReportNotificationRecipientCreateRequest> {

    public AdminAbuseReportNotificationRecipientCreateRequest {
        Objects.requireNonNull(isActive, "isActive");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(method, "method");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAbuseReportNotificationRecipientCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAbuseReportNotificationRecipientCreateRequest",
                "isActive,name,method,userId,systemWebhookId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {isActive, name, method, userId, systemWebhookId};
    }

    /** With what is required alone. */
    public static AdminAbuseReportNotificationRecipientCreateRequest of(boolean isActive, String name, AbuseReportNotificationMethod method) {
        return new Builder(isActive, name, method).build();
    }

    /** With what the lambda sets. */
    public static AdminAbuseReportNotificationRecipientCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(boolean isActive, String name, AbuseReportNotificationMethod method) {
        return new Builder(isActive, name, method);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(isActive, name, method);
        copy.userId = userId;
        copy.systemWebhookId = systemWebhookId;
        return copy;
    }

    /**
     * Collects the components of a {@link AdminAbuseReportNotificationRecipientCreateRequest}; what is not set is
     * left out.
     */
    public static final class Builder {

        private Boolean isActive;
        private String name;
        private AbuseReportNotificationMethod method;
        private String userId;
        private String systemWebhookId;

        private Builder() {}

        private Builder(boolean isActive, String name, AbuseReportNotificationMethod method) {
            this.isActive = isActive;
            this.name = name;
            this.method = method;
        }

        public Builder isActive(boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder method(AbuseReportNotificationMethod method) {
            this.method = method;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder systemWebhookId(String systemWebhookId) {
            this.systemWebhookId = systemWebhookId;
            return this;
        }

        public AdminAbuseReportNotificationRecipientCreateRequest build() {
            return new AdminAbuseReportNotificationRecipientCreateRequest(
                    isActive,
                    name,
                    method,
                    userId,
                    systemWebhookId);
        }
    }
}
