package io.github.quarkusmisskey.api.admin;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.smallrye.mutiny.Uni;

/** {@link AdminApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminApi extends AdminApi {

    Binding<AdminApi> binding();

    @Override
    default List<AdminAbuseUserReportsItem> abuseUserReports(Body<? extends AdminAbuseUserReportsRequest> request) {
        return binding().call(request, AdminApi::abuseUserReports);
    }

    @Override
    default Uni<List<AdminAbuseUserReportsItem>> abuseUserReportsAsync(Body<? extends AdminAbuseUserReportsRequest> request) {
        return binding().callAsync(request, AdminApi::abuseUserReportsAsync);
    }

    @Override
    default void deleteAccount(Body<? extends AdminDeleteAccountRequest> request) {
        binding().run(request, AdminApi::deleteAccount);
    }

    @Override
    default Uni<Void> deleteAccountAsync(Body<? extends AdminDeleteAccountRequest> request) {
        return binding().callAsync(request, AdminApi::deleteAccountAsync);
    }

    @Override
    default void deleteAllFilesOfAUser(Body<? extends AdminDeleteAllFilesOfAUserRequest> request) {
        binding().run(request, AdminApi::deleteAllFilesOfAUser);
    }

    @Override
    default Uni<Void> deleteAllFilesOfAUserAsync(Body<? extends AdminDeleteAllFilesOfAUserRequest> request) {
        return binding().callAsync(request, AdminApi::deleteAllFilesOfAUserAsync);
    }

    @Override
    default void forwardAbuseUserReport(Body<? extends AdminForwardAbuseUserReportRequest> request) {
        binding().run(request, AdminApi::forwardAbuseUserReport);
    }

    @Override
    default Uni<Void> forwardAbuseUserReportAsync(Body<? extends AdminForwardAbuseUserReportRequest> request) {
        return binding().callAsync(request, AdminApi::forwardAbuseUserReportAsync);
    }

    @Override
    default List<AdminGetIndexStatsItem> getIndexStats(Body<Empty> request) {
        return binding().call(request, AdminApi::getIndexStats);
    }

    @Override
    default Uni<List<AdminGetIndexStatsItem>> getIndexStatsAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminApi::getIndexStatsAsync);
    }

    @Override
    default Map<String, AdminGetTableStatsItem> getTableStats(Body<Empty> request) {
        return binding().call(request, AdminApi::getTableStats);
    }

    @Override
    default Uni<Map<String, AdminGetTableStatsItem>> getTableStatsAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminApi::getTableStatsAsync);
    }

    @Override
    default List<AdminGetUserIpsItem> getUserIps(Body<? extends AdminGetUserIpsRequest> request) {
        return binding().call(request, AdminApi::getUserIps);
    }

    @Override
    default Uni<List<AdminGetUserIpsItem>> getUserIpsAsync(Body<? extends AdminGetUserIpsRequest> request) {
        return binding().callAsync(request, AdminApi::getUserIpsAsync);
    }

    @Override
    default AdminMetaResponse meta(Body<Empty> request) {
        return binding().call(request, AdminApi::meta);
    }

    @Override
    default Uni<AdminMetaResponse> metaAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminApi::metaAsync);
    }

    @Override
    default AdminResetPasswordResponse resetPassword(Body<? extends AdminResetPasswordRequest> request) {
        return binding().call(request, AdminApi::resetPassword);
    }

    @Override
    default Uni<AdminResetPasswordResponse> resetPasswordAsync(Body<? extends AdminResetPasswordRequest> request) {
        return binding().callAsync(request, AdminApi::resetPasswordAsync);
    }

    @Override
    default void resolveAbuseUserReport(Body<? extends AdminResolveAbuseUserReportRequest> request) {
        binding().run(request, AdminApi::resolveAbuseUserReport);
    }

    @Override
    default Uni<Void> resolveAbuseUserReportAsync(Body<? extends AdminResolveAbuseUserReportRequest> request) {
        return binding().callAsync(request, AdminApi::resolveAbuseUserReportAsync);
    }

    @Override
    default void sendEmail(Body<? extends AdminSendEmailRequest> request) {
        binding().run(request, AdminApi::sendEmail);
    }

    @Override
    default Uni<Void> sendEmailAsync(Body<? extends AdminSendEmailRequest> request) {
        return binding().callAsync(request, AdminApi::sendEmailAsync);
    }

    @Override
    default AdminServerInfoResponse serverInfo(Body<Empty> request) {
        return binding().call(request, AdminApi::serverInfo);
    }

    @Override
    default Uni<AdminServerInfoResponse> serverInfoAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminApi::serverInfoAsync);
    }

    @Override
    default List<AdminShowModerationLogsItem> showModerationLogs(Body<? extends AdminShowModerationLogsRequest> request) {
        return binding().call(request, AdminApi::showModerationLogs);
    }

    @Override
    default Uni<List<AdminShowModerationLogsItem>> showModerationLogsAsync(Body<? extends AdminShowModerationLogsRequest> request) {
        return binding().callAsync(request, AdminApi::showModerationLogsAsync);
    }

    @Override
    default AdminShowUserResponse showUser(Body<? extends AdminShowUserRequest> request) {
        return binding().call(request, AdminApi::showUser);
    }

    @Override
    default Uni<AdminShowUserResponse> showUserAsync(Body<? extends AdminShowUserRequest> request) {
        return binding().callAsync(request, AdminApi::showUserAsync);
    }

    @Override
    default List<UserDetailed> showUsers(Body<? extends AdminShowUsersRequest> request) {
        return binding().call(request, AdminApi::showUsers);
    }

    @Override
    default Uni<List<UserDetailed>> showUsersAsync(Body<? extends AdminShowUsersRequest> request) {
        return binding().callAsync(request, AdminApi::showUsersAsync);
    }

    @Override
    default void suspendUser(Body<? extends AdminSuspendUserRequest> request) {
        binding().run(request, AdminApi::suspendUser);
    }

    @Override
    default Uni<Void> suspendUserAsync(Body<? extends AdminSuspendUserRequest> request) {
        return binding().callAsync(request, AdminApi::suspendUserAsync);
    }

    @Override
    default void unsetUserAvatar(Body<? extends AdminUnsetUserAvatarRequest> request) {
        binding().run(request, AdminApi::unsetUserAvatar);
    }

    @Override
    default Uni<Void> unsetUserAvatarAsync(Body<? extends AdminUnsetUserAvatarRequest> request) {
        return binding().callAsync(request, AdminApi::unsetUserAvatarAsync);
    }

    @Override
    default void unsetUserBanner(Body<? extends AdminUnsetUserBannerRequest> request) {
        binding().run(request, AdminApi::unsetUserBanner);
    }

    @Override
    default Uni<Void> unsetUserBannerAsync(Body<? extends AdminUnsetUserBannerRequest> request) {
        return binding().callAsync(request, AdminApi::unsetUserBannerAsync);
    }

    @Override
    default void unsuspendUser(Body<? extends AdminUnsuspendUserRequest> request) {
        binding().run(request, AdminApi::unsuspendUser);
    }

    @Override
    default Uni<Void> unsuspendUserAsync(Body<? extends AdminUnsuspendUserRequest> request) {
        return binding().callAsync(request, AdminApi::unsuspendUserAsync);
    }

    @Override
    default void updateAbuseUserReport(Body<? extends AdminUpdateAbuseUserReportRequest> request) {
        binding().run(request, AdminApi::updateAbuseUserReport);
    }

    @Override
    default Uni<Void> updateAbuseUserReportAsync(Body<? extends AdminUpdateAbuseUserReportRequest> request) {
        return binding().callAsync(request, AdminApi::updateAbuseUserReportAsync);
    }

    @Override
    default void updateMeta(Body<? extends AdminUpdateMetaRequest> request) {
        binding().run(request, AdminApi::updateMeta);
    }

    @Override
    default Uni<Void> updateMetaAsync(Body<? extends AdminUpdateMetaRequest> request) {
        return binding().callAsync(request, AdminApi::updateMetaAsync);
    }

    @Override
    default UserDetailed updateProxyAccount(Body<? extends AdminUpdateProxyAccountRequest> request) {
        return binding().call(request, AdminApi::updateProxyAccount);
    }

    @Override
    default Uni<UserDetailed> updateProxyAccountAsync(Body<? extends AdminUpdateProxyAccountRequest> request) {
        return binding().callAsync(request, AdminApi::updateProxyAccountAsync);
    }

    @Override
    default void updateUserNote(Body<? extends AdminUpdateUserNoteRequest> request) {
        binding().run(request, AdminApi::updateUserNote);
    }

    @Override
    default Uni<Void> updateUserNoteAsync(Body<? extends AdminUpdateUserNoteRequest> request) {
        return binding().callAsync(request, AdminApi::updateUserNoteAsync);
    }
}
