package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.AbuseReportNotificationRecipient;
import io.smallrye.mutiny.Uni;

/** {@link AdminAbuseReportNotificationRecipientApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminAbuseReportNotificationRecipientApi extends AdminAbuseReportNotificationRecipientApi {

    Binding<AdminAbuseReportNotificationRecipientApi> binding();

    @Override
    default AbuseReportNotificationRecipient create(Body<? extends AdminAbuseReportNotificationRecipientCreateRequest> request) {
        return binding().call(request, AdminAbuseReportNotificationRecipientApi::create);
    }

    @Override
    default Uni<AbuseReportNotificationRecipient> createAsync(Body<? extends AdminAbuseReportNotificationRecipientCreateRequest> request) {
        return binding().callAsync(request, AdminAbuseReportNotificationRecipientApi::createAsync);
    }

    @Override
    default void delete(Body<? extends AdminAbuseReportNotificationRecipientDeleteRequest> request) {
        binding().run(request, AdminAbuseReportNotificationRecipientApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AdminAbuseReportNotificationRecipientDeleteRequest> request) {
        return binding().callAsync(request, AdminAbuseReportNotificationRecipientApi::deleteAsync);
    }

    @Override
    default List<AbuseReportNotificationRecipient> list(Body<? extends AdminAbuseReportNotificationRecipientListRequest> request) {
        return binding().call(request, AdminAbuseReportNotificationRecipientApi::list);
    }

    @Override
    default Uni<List<AbuseReportNotificationRecipient>> listAsync(Body<? extends AdminAbuseReportNotificationRecipientListRequest> request) {
        return binding().callAsync(request, AdminAbuseReportNotificationRecipientApi::listAsync);
    }

    @Override
    default AbuseReportNotificationRecipient show(Body<? extends AdminAbuseReportNotificationRecipientShowRequest> request) {
        return binding().call(request, AdminAbuseReportNotificationRecipientApi::show);
    }

    @Override
    default Uni<AbuseReportNotificationRecipient> showAsync(Body<? extends AdminAbuseReportNotificationRecipientShowRequest> request) {
        return binding().callAsync(request, AdminAbuseReportNotificationRecipientApi::showAsync);
    }

    @Override
    default AbuseReportNotificationRecipient update(Body<? extends AdminAbuseReportNotificationRecipientUpdateRequest> request) {
        return binding().call(request, AdminAbuseReportNotificationRecipientApi::update);
    }

    @Override
    default Uni<AbuseReportNotificationRecipient> updateAsync(Body<? extends AdminAbuseReportNotificationRecipientUpdateRequest> request) {
        return binding().callAsync(request, AdminAbuseReportNotificationRecipientApi::updateAsync);
    }
}
