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
    default List<AdminAbuseUserReportsItem> abuseUserReports(Body<AdminAbuseUserReportsRequest> request) {
        return binding().call(request, AdminApi::abuseUserReports);
    }

    @Override
    default Uni<List<AdminAbuseUserReportsItem>> abuseUserReportsAsync(Body<AdminAbuseUserReportsRequest> request) {
        return binding().callAsync(request, AdminApi::abuseUserReportsAsync);
    }

    @Override
    default void deleteAccount(Body<AdminDeleteAccountRequest> request) {
        binding().run(request, AdminApi::deleteAccount);
    }

    @Override
    default Uni<Void> deleteAccountAsync(Body<AdminDeleteAccountRequest> request) {
        return binding().callAsync(request, AdminApi::deleteAccountAsync);
    }

    @Override
    default void deleteAllFilesOfAUser(Body<AdminDeleteAllFilesOfAUserRequest> request) {
        binding().run(request, AdminApi::deleteAllFilesOfAUser);
    }

    @Override
    default Uni<Void> deleteAllFilesOfAUserAsync(Body<AdminDeleteAllFilesOfAUserRequest> request) {
        return binding().callAsync(request, AdminApi::deleteAllFilesOfAUserAsync);
    }

    @Override
    default void forwardAbuseUserReport(Body<AdminForwardAbuseUserReportRequest> request) {
        binding().run(request, AdminApi::forwardAbuseUserReport);
    }

    @Override
    default Uni<Void> forwardAbuseUserReportAsync(Body<AdminForwardAbuseUserReportRequest> request) {
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
    default List<AdminGetUserIpsItem> getUserIps(Body<AdminGetUserIpsRequest> request) {
        return binding().call(request, AdminApi::getUserIps);
    }

    @Override
    default Uni<List<AdminGetUserIpsItem>> getUserIpsAsync(Body<AdminGetUserIpsRequest> request) {
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
    default AdminResetPasswordResponse resetPassword(Body<AdminResetPasswordRequest> request) {
        return binding().call(request, AdminApi::resetPassword);
    }

    @Override
    default Uni<AdminResetPasswordResponse> resetPasswordAsync(Body<AdminResetPasswordRequest> request) {
        return binding().callAsync(request, AdminApi::resetPasswordAsync);
    }

    @Override
    default void resolveAbuseUserReport(Body<AdminResolveAbuseUserReportRequest> request) {
        binding().run(request, AdminApi::resolveAbuseUserReport);
    }

    @Override
    default Uni<Void> resolveAbuseUserReportAsync(Body<AdminResolveAbuseUserReportRequest> request) {
        return binding().callAsync(request, AdminApi::resolveAbuseUserReportAsync);
    }

    @Override
    default void sendEmail(Body<AdminSendEmailRequest> request) {
        binding().run(request, AdminApi::sendEmail);
    }

    @Override
    default Uni<Void> sendEmailAsync(Body<AdminSendEmailRequest> request) {
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
    default List<AdminShowModerationLogsItem> showModerationLogs(Body<AdminShowModerationLogsRequest> request) {
        return binding().call(request, AdminApi::showModerationLogs);
    }

    @Override
    default Uni<List<AdminShowModerationLogsItem>> showModerationLogsAsync(Body<AdminShowModerationLogsRequest> request) {
        return binding().callAsync(request, AdminApi::showModerationLogsAsync);
    }

    @Override
    default AdminShowUserResponse showUser(Body<AdminShowUserRequest> request) {
        return binding().call(request, AdminApi::showUser);
    }

    @Override
    default Uni<AdminShowUserResponse> showUserAsync(Body<AdminShowUserRequest> request) {
        return binding().callAsync(request, AdminApi::showUserAsync);
    }

    @Override
    default List<UserDetailed> showUsers(Body<AdminShowUsersRequest> request) {
        return binding().call(request, AdminApi::showUsers);
    }

    @Override
    default Uni<List<UserDetailed>> showUsersAsync(Body<AdminShowUsersRequest> request) {
        return binding().callAsync(request, AdminApi::showUsersAsync);
    }

    @Override
    default void suspendUser(Body<AdminSuspendUserRequest> request) {
        binding().run(request, AdminApi::suspendUser);
    }

    @Override
    default Uni<Void> suspendUserAsync(Body<AdminSuspendUserRequest> request) {
        return binding().callAsync(request, AdminApi::suspendUserAsync);
    }

    @Override
    default void unsetUserAvatar(Body<AdminUnsetUserAvatarRequest> request) {
        binding().run(request, AdminApi::unsetUserAvatar);
    }

    @Override
    default Uni<Void> unsetUserAvatarAsync(Body<AdminUnsetUserAvatarRequest> request) {
        return binding().callAsync(request, AdminApi::unsetUserAvatarAsync);
    }

    @Override
    default void unsetUserBanner(Body<AdminUnsetUserBannerRequest> request) {
        binding().run(request, AdminApi::unsetUserBanner);
    }

    @Override
    default Uni<Void> unsetUserBannerAsync(Body<AdminUnsetUserBannerRequest> request) {
        return binding().callAsync(request, AdminApi::unsetUserBannerAsync);
    }

    @Override
    default void unsuspendUser(Body<AdminUnsuspendUserRequest> request) {
        binding().run(request, AdminApi::unsuspendUser);
    }

    @Override
    default Uni<Void> unsuspendUserAsync(Body<AdminUnsuspendUserRequest> request) {
        return binding().callAsync(request, AdminApi::unsuspendUserAsync);
    }

    @Override
    default void updateAbuseUserReport(Body<AdminUpdateAbuseUserReportRequest> request) {
        binding().run(request, AdminApi::updateAbuseUserReport);
    }

    @Override
    default Uni<Void> updateAbuseUserReportAsync(Body<AdminUpdateAbuseUserReportRequest> request) {
        return binding().callAsync(request, AdminApi::updateAbuseUserReportAsync);
    }

    @Override
    default void updateMeta(Body<AdminUpdateMetaRequest> request) {
        binding().run(request, AdminApi::updateMeta);
    }

    @Override
    default Uni<Void> updateMetaAsync(Body<AdminUpdateMetaRequest> request) {
        return binding().callAsync(request, AdminApi::updateMetaAsync);
    }

    @Override
    default UserDetailed updateProxyAccount(Body<AdminUpdateProxyAccountRequest> request) {
        return binding().call(request, AdminApi::updateProxyAccount);
    }

    @Override
    default Uni<UserDetailed> updateProxyAccountAsync(Body<AdminUpdateProxyAccountRequest> request) {
        return binding().callAsync(request, AdminApi::updateProxyAccountAsync);
    }

    @Override
    default void updateUserNote(Body<AdminUpdateUserNoteRequest> request) {
        binding().run(request, AdminApi::updateUserNote);
    }

    @Override
    default Uni<Void> updateUserNoteAsync(Body<AdminUpdateUserNoteRequest> request) {
        return binding().callAsync(request, AdminApi::updateUserNoteAsync);
    }
}
