package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.AbuseReportNotificationRecipient;
import io.quarkus.arc.NoClassInterceptors;
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
    AbuseReportNotificationRecipient create(Body<? extends AdminAbuseReportNotificationRecipientCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AbuseReportNotificationRecipient create(Consumer<AdminAbuseReportNotificationRecipientCreateRequest.Builder> request) {
        return create(AdminAbuseReportNotificationRecipientCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<AbuseReportNotificationRecipient> createAsync(Body<? extends AdminAbuseReportNotificationRecipientCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AbuseReportNotificationRecipient> createAsync(Consumer<AdminAbuseReportNotificationRecipientCreateRequest.Builder> request) {
        return createAsync(AdminAbuseReportNotificationRecipientCreateRequest.with(request));
    }

    /**
     * {@code admin/abuse-report/notification-recipient/delete}: needs
     * {@code write:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends AdminAbuseReportNotificationRecipientDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void delete(String id) {
        delete(new AdminAbuseReportNotificationRecipientDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AdminAbuseReportNotificationRecipientDeleteRequest.Builder> request) {
        delete(AdminAbuseReportNotificationRecipientDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AdminAbuseReportNotificationRecipientDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String id) {
        return deleteAsync(new AdminAbuseReportNotificationRecipientDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AdminAbuseReportNotificationRecipientDeleteRequest.Builder> request) {
        return deleteAsync(AdminAbuseReportNotificationRecipientDeleteRequest.with(request));
    }

    /**
     * {@code admin/abuse-report/notification-recipient/list}: needs
     * {@code read:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     */
    @POST
    @Path("list")
    List<AbuseReportNotificationRecipient> list(Body<? extends AdminAbuseReportNotificationRecipientListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<AbuseReportNotificationRecipient> list() {
        return list(new AdminAbuseReportNotificationRecipientListRequest(null));
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<AbuseReportNotificationRecipient> list(Consumer<AdminAbuseReportNotificationRecipientListRequest.Builder> request) {
        return list(AdminAbuseReportNotificationRecipientListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<AbuseReportNotificationRecipient>> listAsync(Body<? extends AdminAbuseReportNotificationRecipientListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AbuseReportNotificationRecipient>> listAsync() {
        return listAsync(new AdminAbuseReportNotificationRecipientListRequest(null));
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<AbuseReportNotificationRecipient>> listAsync(Consumer<AdminAbuseReportNotificationRecipientListRequest.Builder> request) {
        return listAsync(AdminAbuseReportNotificationRecipientListRequest.with(request));
    }

    /**
     * {@code admin/abuse-report/notification-recipient/show}: needs
     * {@code read:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SUCH_RECIPIENT}.
     */
    @POST
    @Path("show")
    AbuseReportNotificationRecipient show(Body<? extends AdminAbuseReportNotificationRecipientShowRequest> request);

    /** {@link #show(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default AbuseReportNotificationRecipient show(String id) {
        return show(new AdminAbuseReportNotificationRecipientShowRequest(id));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AbuseReportNotificationRecipient show(Consumer<AdminAbuseReportNotificationRecipientShowRequest.Builder> request) {
        return show(AdminAbuseReportNotificationRecipientShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<AbuseReportNotificationRecipient> showAsync(Body<? extends AdminAbuseReportNotificationRecipientShowRequest> request);

    /** {@link #show(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<AbuseReportNotificationRecipient> showAsync(String id) {
        return showAsync(new AdminAbuseReportNotificationRecipientShowRequest(id));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AbuseReportNotificationRecipient> showAsync(Consumer<AdminAbuseReportNotificationRecipientShowRequest.Builder> request) {
        return showAsync(AdminAbuseReportNotificationRecipientShowRequest.with(request));
    }

    /**
     * {@code admin/abuse-report/notification-recipient/update}: needs
     * {@code write:admin:abuse-report:notification-recipient}. Refuses the tokens of apps.
     *
     * <p>Errors: {@code CORRELATION_CHECK_EMAIL}, {@code CORRELATION_CHECK_WEBHOOK}, {@code EMAIL_ADDRESS_NOT_SET}.
     */
    @POST
    @Path("update")
    AbuseReportNotificationRecipient update(Body<? extends AdminAbuseReportNotificationRecipientUpdateRequest> request);

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AbuseReportNotificationRecipient update(Consumer<AdminAbuseReportNotificationRecipientUpdateRequest.Builder> request) {
        return update(AdminAbuseReportNotificationRecipientUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<AbuseReportNotificationRecipient> updateAsync(Body<? extends AdminAbuseReportNotificationRecipientUpdateRequest> request);

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AbuseReportNotificationRecipient> updateAsync(Consumer<AdminAbuseReportNotificationRecipientUpdateRequest.Builder> request) {
        return updateAsync(AdminAbuseReportNotificationRecipientUpdateRequest.with(request));
    }
}
