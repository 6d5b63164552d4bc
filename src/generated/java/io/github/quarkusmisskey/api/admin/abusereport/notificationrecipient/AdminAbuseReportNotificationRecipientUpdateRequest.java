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
 * What {@code admin/abuse-report/notification-recipient/update} takes. A null member is left out.
 *
 * @param name 1 to 255 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAbuseReportNotificationRecipientUpdateRequest(
        String id,
        Boolean isActive,
        String name,
        AbuseReportNotificationMethod method,
        String userId,
        String systemWebhookId) implements Body<AdminAbuseReportNotificationRecipientUpdateRequest> {

    public AdminAbuseReportNotificationRecipientUpdateRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(isActive, "isActive");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(method, "method");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAbuseReportNotificationRecipientUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAbuseReportNotificationRecipientUpdateRequest",
                "id,isActive,name,method,userId,systemWebhookId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, isActive, name, method, userId, systemWebhookId};
    }

    /** With what the lambda sets. */
    public static AdminAbuseReportNotificationRecipientUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.id = id;
        copy.isActive = isActive;
        copy.name = name;
        copy.method = method;
        copy.userId = userId;
        copy.systemWebhookId = systemWebhookId;
        return copy;
    }

    /**
     * Collects the components of a {@link AdminAbuseReportNotificationRecipientUpdateRequest}; what is not set is
     * left out.
     */
    public static final class Builder {

        private String id;
        private Boolean isActive;
        private String name;
        private AbuseReportNotificationMethod method;
        private String userId;
        private String systemWebhookId;

        private Builder() {}

        public Builder id(String id) {
            this.id = id;
            return this;
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

        public AdminAbuseReportNotificationRecipientUpdateRequest build() {
            return new AdminAbuseReportNotificationRecipientUpdateRequest(
                    id,
                    isActive,
                    name,
                    method,
                    userId,
                    systemWebhookId);
        }
    }
}
