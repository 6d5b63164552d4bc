package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.AbuseReportNotificationRecipient;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/abuse-report/notification-recipient}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/abuse-report/notification-recipient")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminAbuseReportNotificationRecipientApi {

    /**
     * {@code admin/abuse-report/notification-recipient/create}: needs
     * {@code write:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     *
     * <p>Errors: {@code CORRELATION_CHECK_EMAIL}, {@code CORRELATION_CHECK_WEBHOOK}, {@code EMAIL_ADDRESS_NOT_SET}.
     */
    @POST
    @Path("create")
    AbuseReportNotificationRecipient create(Body<AdminAbuseReportNotificationRecipientCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<AbuseReportNotificationRecipient> createAsync(Body<AdminAbuseReportNotificationRecipientCreateRequest> request);

    /**
     * {@code admin/abuse-report/notification-recipient/delete}: needs
     * {@code write:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     */
    @POST
    @Path("delete")
    void delete(Body<AdminAbuseReportNotificationRecipientDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AdminAbuseReportNotificationRecipientDeleteRequest> request);

    /**
     * {@code admin/abuse-report/notification-recipient/list}: needs
     * {@code read:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     */
    @POST
    @Path("list")
    List<AbuseReportNotificationRecipient> list(Body<AdminAbuseReportNotificationRecipientListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<AbuseReportNotificationRecipient> list() {
        return list(new AdminAbuseReportNotificationRecipientListRequest(null));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<AbuseReportNotificationRecipient>> listAsync(Body<AdminAbuseReportNotificationRecipientListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<AbuseReportNotificationRecipient>> listAsync() {
        return listAsync(new AdminAbuseReportNotificationRecipientListRequest(null));
    }

    /**
     * {@code admin/abuse-report/notification-recipient/show}: needs
     * {@code read:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SUCH_RECIPIENT}.
     */
    @POST
    @Path("show")
    AbuseReportNotificationRecipient show(Body<AdminAbuseReportNotificationRecipientShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<AbuseReportNotificationRecipient> showAsync(Body<AdminAbuseReportNotificationRecipientShowRequest> request);

    /**
     * {@code admin/abuse-report/notification-recipient/update}: needs
     * {@code write:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     *
     * <p>Errors: {@code CORRELATION_CHECK_EMAIL}, {@code CORRELATION_CHECK_WEBHOOK}, {@code EMAIL_ADDRESS_NOT_SET}.
     */
    @POST
    @Path("update")
    AbuseReportNotificationRecipient update(Body<AdminAbuseReportNotificationRecipientUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<AbuseReportNotificationRecipient> updateAsync(Body<AdminAbuseReportNotificationRecipientUpdateRequest> request);
}
