package io.github.quarkusmisskey.api.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminApi {

    /** {@code admin/abuse-user-reports}: needs {@code read:admin:abuse-user-reports}. */
    @POST
    @Path("abuse-user-reports")
    List<AdminAbuseUserReportsItem> abuseUserReports(Body<? extends AdminAbuseUserReportsRequest> request);

    /** {@link #abuseUserReports(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminAbuseUserReportsItem> abuseUserReports() {
        return abuseUserReports(AdminAbuseUserReportsRequest.builder().build());
    }

    /** {@link #abuseUserReports(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<AdminAbuseUserReportsItem> abuseUserReports(Consumer<AdminAbuseUserReportsRequest.Builder> request) {
        return abuseUserReports(AdminAbuseUserReportsRequest.with(request));
    }

    /** {@link #abuseUserReports(Body)} without blocking. */
    @POST
    @Path("abuse-user-reports")
    Uni<List<AdminAbuseUserReportsItem>> abuseUserReportsAsync(Body<? extends AdminAbuseUserReportsRequest> request);

    /** {@link #abuseUserReports(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminAbuseUserReportsItem>> abuseUserReportsAsync() {
        return abuseUserReportsAsync(AdminAbuseUserReportsRequest.builder().build());
    }

    /** {@link #abuseUserReports(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminAbuseUserReportsItem>> abuseUserReportsAsync(Consumer<AdminAbuseUserReportsRequest.Builder> request) {
        return abuseUserReportsAsync(AdminAbuseUserReportsRequest.with(request));
    }

    /** {@code admin/delete-account}: needs {@code write:admin:delete-account}. */
    @POST
    @Path("delete-account")
    void deleteAccount(Body<? extends AdminDeleteAccountRequest> request);

    /** {@link #deleteAccount(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void deleteAccount(String userId) {
        deleteAccount(new AdminDeleteAccountRequest(userId));
    }

    /** {@link #deleteAccount(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void deleteAccount(Consumer<AdminDeleteAccountRequest.Builder> request) {
        deleteAccount(AdminDeleteAccountRequest.with(request));
    }

    /** {@link #deleteAccount(Body)} without blocking. */
    @POST
    @Path("delete-account")
    Uni<Void> deleteAccountAsync(Body<? extends AdminDeleteAccountRequest> request);

    /** {@link #deleteAccount(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAccountAsync(String userId) {
        return deleteAccountAsync(new AdminDeleteAccountRequest(userId));
    }

    /** {@link #deleteAccount(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAccountAsync(Consumer<AdminDeleteAccountRequest.Builder> request) {
        return deleteAccountAsync(AdminDeleteAccountRequest.with(request));
    }

    /** {@code admin/delete-all-files-of-a-user}: needs {@code write:admin:delete-all-files-of-a-user}. */
    @POST
    @Path("delete-all-files-of-a-user")
    void deleteAllFilesOfAUser(Body<? extends AdminDeleteAllFilesOfAUserRequest> request);

    /** {@link #deleteAllFilesOfAUser(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void deleteAllFilesOfAUser(String userId) {
        deleteAllFilesOfAUser(new AdminDeleteAllFilesOfAUserRequest(userId));
    }

    /** {@link #deleteAllFilesOfAUser(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void deleteAllFilesOfAUser(Consumer<AdminDeleteAllFilesOfAUserRequest.Builder> request) {
        deleteAllFilesOfAUser(AdminDeleteAllFilesOfAUserRequest.with(request));
    }

    /** {@link #deleteAllFilesOfAUser(Body)} without blocking. */
    @POST
    @Path("delete-all-files-of-a-user")
    Uni<Void> deleteAllFilesOfAUserAsync(Body<? extends AdminDeleteAllFilesOfAUserRequest> request);

    /** {@link #deleteAllFilesOfAUser(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAllFilesOfAUserAsync(String userId) {
        return deleteAllFilesOfAUserAsync(new AdminDeleteAllFilesOfAUserRequest(userId));
    }

    /** {@link #deleteAllFilesOfAUser(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAllFilesOfAUserAsync(Consumer<AdminDeleteAllFilesOfAUserRequest.Builder> request) {
        return deleteAllFilesOfAUserAsync(AdminDeleteAllFilesOfAUserRequest.with(request));
    }

    /**
     * {@code admin/forward-abuse-user-report}: needs {@code write:admin:resolve-abuse-user-report}.
     *
     * <p>Errors: {@code NO_SUCH_ABUSE_REPORT}.
     */
    @POST
    @Path("forward-abuse-user-report")
    void forwardAbuseUserReport(Body<? extends AdminForwardAbuseUserReportRequest> request);

    /** {@link #forwardAbuseUserReport(Body)} by {@code reportId} alone. */
    @NoClassInterceptors
    default void forwardAbuseUserReport(String reportId) {
        forwardAbuseUserReport(new AdminForwardAbuseUserReportRequest(reportId));
    }

    /** {@link #forwardAbuseUserReport(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void forwardAbuseUserReport(Consumer<AdminForwardAbuseUserReportRequest.Builder> request) {
        forwardAbuseUserReport(AdminForwardAbuseUserReportRequest.with(request));
    }

    /** {@link #forwardAbuseUserReport(Body)} without blocking. */
    @POST
    @Path("forward-abuse-user-report")
    Uni<Void> forwardAbuseUserReportAsync(Body<? extends AdminForwardAbuseUserReportRequest> request);

    /** {@link #forwardAbuseUserReport(Body)} by {@code reportId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> forwardAbuseUserReportAsync(String reportId) {
        return forwardAbuseUserReportAsync(new AdminForwardAbuseUserReportRequest(reportId));
    }

    /** {@link #forwardAbuseUserReport(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> forwardAbuseUserReportAsync(Consumer<AdminForwardAbuseUserReportRequest.Builder> request) {
        return forwardAbuseUserReportAsync(AdminForwardAbuseUserReportRequest.with(request));
    }

    /** {@code admin/get-index-stats}: needs {@code read:admin:index-stats}. */
    @POST
    @Path("get-index-stats")
    List<AdminGetIndexStatsItem> getIndexStats(Body<Empty> request);

    /** {@link #getIndexStats(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminGetIndexStatsItem> getIndexStats() {
        return getIndexStats(Empty.BODY);
    }

    /** {@link #getIndexStats(Body)} without blocking. */
    @POST
    @Path("get-index-stats")
    Uni<List<AdminGetIndexStatsItem>> getIndexStatsAsync(Body<Empty> request);

    /** {@link #getIndexStats(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminGetIndexStatsItem>> getIndexStatsAsync() {
        return getIndexStatsAsync(Empty.BODY);
    }

    /** {@code admin/get-table-stats}: needs {@code read:admin:table-stats}. */
    @POST
    @Path("get-table-stats")
    Map<String, AdminGetTableStatsItem> getTableStats(Body<Empty> request);

    /** {@link #getTableStats(Body)} without parameters. */
    @NoClassInterceptors
    default Map<String, AdminGetTableStatsItem> getTableStats() {
        return getTableStats(Empty.BODY);
    }

    /** {@link #getTableStats(Body)} without blocking. */
    @POST
    @Path("get-table-stats")
    Uni<Map<String, AdminGetTableStatsItem>> getTableStatsAsync(Body<Empty> request);

    /** {@link #getTableStats(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Map<String, AdminGetTableStatsItem>> getTableStatsAsync() {
        return getTableStatsAsync(Empty.BODY);
    }

    /** {@code admin/get-user-ips}: needs {@code read:admin:user-ips}. */
    @POST
    @Path("get-user-ips")
    List<AdminGetUserIpsItem> getUserIps(Body<? extends AdminGetUserIpsRequest> request);

    /** {@link #getUserIps(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<AdminGetUserIpsItem> getUserIps(String userId) {
        return getUserIps(new AdminGetUserIpsRequest(userId));
    }

    /** {@link #getUserIps(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<AdminGetUserIpsItem> getUserIps(Consumer<AdminGetUserIpsRequest.Builder> request) {
        return getUserIps(AdminGetUserIpsRequest.with(request));
    }

    /** {@link #getUserIps(Body)} without blocking. */
    @POST
    @Path("get-user-ips")
    Uni<List<AdminGetUserIpsItem>> getUserIpsAsync(Body<? extends AdminGetUserIpsRequest> request);

    /** {@link #getUserIps(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminGetUserIpsItem>> getUserIpsAsync(String userId) {
        return getUserIpsAsync(new AdminGetUserIpsRequest(userId));
    }

    /** {@link #getUserIps(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminGetUserIpsItem>> getUserIpsAsync(Consumer<AdminGetUserIpsRequest.Builder> request) {
        return getUserIpsAsync(AdminGetUserIpsRequest.with(request));
    }

    /** {@code admin/meta}: needs {@code read:admin:meta}. */
    @POST
    @Path("meta")
    AdminMetaResponse meta(Body<Empty> request);

    /** {@link #meta(Body)} without parameters. */
    @NoClassInterceptors
    default AdminMetaResponse meta() {
        return meta(Empty.BODY);
    }

    /** {@link #meta(Body)} without blocking. */
    @POST
    @Path("meta")
    Uni<AdminMetaResponse> metaAsync(Body<Empty> request);

    /** {@link #meta(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<AdminMetaResponse> metaAsync() {
        return metaAsync(Empty.BODY);
    }

    /** {@code admin/reset-password}: needs {@code write:admin:reset-password}. */
    @POST
    @Path("reset-password")
    AdminResetPasswordResponse resetPassword(Body<? extends AdminResetPasswordRequest> request);

    /** {@link #resetPassword(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default AdminResetPasswordResponse resetPassword(String userId) {
        return resetPassword(new AdminResetPasswordRequest(userId));
    }

    /** {@link #resetPassword(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminResetPasswordResponse resetPassword(Consumer<AdminResetPasswordRequest.Builder> request) {
        return resetPassword(AdminResetPasswordRequest.with(request));
    }

    /** {@link #resetPassword(Body)} without blocking. */
    @POST
    @Path("reset-password")
    Uni<AdminResetPasswordResponse> resetPasswordAsync(Body<? extends AdminResetPasswordRequest> request);

    /** {@link #resetPassword(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<AdminResetPasswordResponse> resetPasswordAsync(String userId) {
        return resetPasswordAsync(new AdminResetPasswordRequest(userId));
    }

    /** {@link #resetPassword(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminResetPasswordResponse> resetPasswordAsync(Consumer<AdminResetPasswordRequest.Builder> request) {
        return resetPasswordAsync(AdminResetPasswordRequest.with(request));
    }

    /**
     * {@code admin/resolve-abuse-user-report}: needs {@code write:admin:resolve-abuse-user-report}.
     *
     * <p>Errors: {@code NO_SUCH_ABUSE_REPORT}.
     */
    @POST
    @Path("resolve-abuse-user-report")
    void resolveAbuseUserReport(Body<? extends AdminResolveAbuseUserReportRequest> request);

    /** {@link #resolveAbuseUserReport(Body)} by {@code reportId} alone. */
    @NoClassInterceptors
    default void resolveAbuseUserReport(String reportId) {
        resolveAbuseUserReport(new AdminResolveAbuseUserReportRequest(reportId, null));
    }

    /** {@link #resolveAbuseUserReport(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void resolveAbuseUserReport(Consumer<AdminResolveAbuseUserReportRequest.Builder> request) {
        resolveAbuseUserReport(AdminResolveAbuseUserReportRequest.with(request));
    }

    /** {@link #resolveAbuseUserReport(Body)} without blocking. */
    @POST
    @Path("resolve-abuse-user-report")
    Uni<Void> resolveAbuseUserReportAsync(Body<? extends AdminResolveAbuseUserReportRequest> request);

    /** {@link #resolveAbuseUserReport(Body)} by {@code reportId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> resolveAbuseUserReportAsync(String reportId) {
        return resolveAbuseUserReportAsync(new AdminResolveAbuseUserReportRequest(reportId, null));
    }

    /** {@link #resolveAbuseUserReport(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> resolveAbuseUserReportAsync(Consumer<AdminResolveAbuseUserReportRequest.Builder> request) {
        return resolveAbuseUserReportAsync(AdminResolveAbuseUserReportRequest.with(request));
    }

    /** {@code admin/send-email}: needs {@code write:admin:send-email}. */
    @POST
    @Path("send-email")
    void sendEmail(Body<? extends AdminSendEmailRequest> request);

    /** {@link #sendEmail(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void sendEmail(Consumer<AdminSendEmailRequest.Builder> request) {
        sendEmail(AdminSendEmailRequest.with(request));
    }

    /** {@link #sendEmail(Body)} without blocking. */
    @POST
    @Path("send-email")
    Uni<Void> sendEmailAsync(Body<? extends AdminSendEmailRequest> request);

    /** {@link #sendEmail(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> sendEmailAsync(Consumer<AdminSendEmailRequest.Builder> request) {
        return sendEmailAsync(AdminSendEmailRequest.with(request));
    }

    /** {@code admin/server-info}: needs {@code read:admin:server-info}. */
    @POST
    @Path("server-info")
    AdminServerInfoResponse serverInfo(Body<Empty> request);

    /** {@link #serverInfo(Body)} without parameters. */
    @NoClassInterceptors
    default AdminServerInfoResponse serverInfo() {
        return serverInfo(Empty.BODY);
    }

    /** {@link #serverInfo(Body)} without blocking. */
    @POST
    @Path("server-info")
    Uni<AdminServerInfoResponse> serverInfoAsync(Body<Empty> request);

    /** {@link #serverInfo(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<AdminServerInfoResponse> serverInfoAsync() {
        return serverInfoAsync(Empty.BODY);
    }

    /** {@code admin/show-moderation-logs}: needs {@code read:admin:show-moderation-log}. */
    @POST
    @Path("show-moderation-logs")
    List<AdminShowModerationLogsItem> showModerationLogs(Body<? extends AdminShowModerationLogsRequest> request);

    /** {@link #showModerationLogs(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminShowModerationLogsItem> showModerationLogs() {
        return showModerationLogs(AdminShowModerationLogsRequest.builder().build());
    }

    /** {@link #showModerationLogs(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<AdminShowModerationLogsItem> showModerationLogs(Consumer<AdminShowModerationLogsRequest.Builder> request) {
        return showModerationLogs(AdminShowModerationLogsRequest.with(request));
    }

    /** {@link #showModerationLogs(Body)} without blocking. */
    @POST
    @Path("show-moderation-logs")
    Uni<List<AdminShowModerationLogsItem>> showModerationLogsAsync(Body<? extends AdminShowModerationLogsRequest> request);

    /** {@link #showModerationLogs(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminShowModerationLogsItem>> showModerationLogsAsync() {
        return showModerationLogsAsync(AdminShowModerationLogsRequest.builder().build());
    }

    /** {@link #showModerationLogs(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminShowModerationLogsItem>> showModerationLogsAsync(Consumer<AdminShowModerationLogsRequest.Builder> request) {
        return showModerationLogsAsync(AdminShowModerationLogsRequest.with(request));
    }

    /** {@code admin/show-user}: needs {@code read:admin:show-user}. */
    @POST
    @Path("show-user")
    AdminShowUserResponse showUser(Body<? extends AdminShowUserRequest> request);

    /** {@link #showUser(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default AdminShowUserResponse showUser(String userId) {
        return showUser(new AdminShowUserRequest(userId));
    }

    /** {@link #showUser(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminShowUserResponse showUser(Consumer<AdminShowUserRequest.Builder> request) {
        return showUser(AdminShowUserRequest.with(request));
    }

    /** {@link #showUser(Body)} without blocking. */
    @POST
    @Path("show-user")
    Uni<AdminShowUserResponse> showUserAsync(Body<? extends AdminShowUserRequest> request);

    /** {@link #showUser(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<AdminShowUserResponse> showUserAsync(String userId) {
        return showUserAsync(new AdminShowUserRequest(userId));
    }

    /** {@link #showUser(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminShowUserResponse> showUserAsync(Consumer<AdminShowUserRequest.Builder> request) {
        return showUserAsync(AdminShowUserRequest.with(request));
    }

    /** {@code admin/show-users}: needs {@code read:admin:show-user}. */
    @POST
    @Path("show-users")
    List<UserDetailed> showUsers(Body<? extends AdminShowUsersRequest> request);

    /** {@link #showUsers(Body)} without parameters. */
    @NoClassInterceptors
    default List<UserDetailed> showUsers() {
        return showUsers(AdminShowUsersRequest.builder().build());
    }

    /** {@link #showUsers(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UserDetailed> showUsers(Consumer<AdminShowUsersRequest.Builder> request) {
        return showUsers(AdminShowUsersRequest.with(request));
    }

    /** {@link #showUsers(Body)} without blocking. */
    @POST
    @Path("show-users")
    Uni<List<UserDetailed>> showUsersAsync(Body<? extends AdminShowUsersRequest> request);

    /** {@link #showUsers(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailed>> showUsersAsync() {
        return showUsersAsync(AdminShowUsersRequest.builder().build());
    }

    /** {@link #showUsers(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailed>> showUsersAsync(Consumer<AdminShowUsersRequest.Builder> request) {
        return showUsersAsync(AdminShowUsersRequest.with(request));
    }

    /** {@code admin/suspend-user}: needs {@code write:admin:suspend-user}. */
    @POST
    @Path("suspend-user")
    void suspendUser(Body<? extends AdminSuspendUserRequest> request);

    /** {@link #suspendUser(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void suspendUser(String userId) {
        suspendUser(new AdminSuspendUserRequest(userId));
    }

    /** {@link #suspendUser(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void suspendUser(Consumer<AdminSuspendUserRequest.Builder> request) {
        suspendUser(AdminSuspendUserRequest.with(request));
    }

    /** {@link #suspendUser(Body)} without blocking. */
    @POST
    @Path("suspend-user")
    Uni<Void> suspendUserAsync(Body<? extends AdminSuspendUserRequest> request);

    /** {@link #suspendUser(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> suspendUserAsync(String userId) {
        return suspendUserAsync(new AdminSuspendUserRequest(userId));
    }

    /** {@link #suspendUser(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> suspendUserAsync(Consumer<AdminSuspendUserRequest.Builder> request) {
        return suspendUserAsync(AdminSuspendUserRequest.with(request));
    }

    /** {@code admin/unset-user-avatar}: needs {@code write:admin:user-avatar}. */
    @POST
    @Path("unset-user-avatar")
    void unsetUserAvatar(Body<? extends AdminUnsetUserAvatarRequest> request);

    /** {@link #unsetUserAvatar(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void unsetUserAvatar(String userId) {
        unsetUserAvatar(new AdminUnsetUserAvatarRequest(userId));
    }

    /** {@link #unsetUserAvatar(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unsetUserAvatar(Consumer<AdminUnsetUserAvatarRequest.Builder> request) {
        unsetUserAvatar(AdminUnsetUserAvatarRequest.with(request));
    }

    /** {@link #unsetUserAvatar(Body)} without blocking. */
    @POST
    @Path("unset-user-avatar")
    Uni<Void> unsetUserAvatarAsync(Body<? extends AdminUnsetUserAvatarRequest> request);

    /** {@link #unsetUserAvatar(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unsetUserAvatarAsync(String userId) {
        return unsetUserAvatarAsync(new AdminUnsetUserAvatarRequest(userId));
    }

    /** {@link #unsetUserAvatar(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unsetUserAvatarAsync(Consumer<AdminUnsetUserAvatarRequest.Builder> request) {
        return unsetUserAvatarAsync(AdminUnsetUserAvatarRequest.with(request));
    }

    /** {@code admin/unset-user-banner}: needs {@code write:admin:user-banner}. */
    @POST
    @Path("unset-user-banner")
    void unsetUserBanner(Body<? extends AdminUnsetUserBannerRequest> request);

    /** {@link #unsetUserBanner(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void unsetUserBanner(String userId) {
        unsetUserBanner(new AdminUnsetUserBannerRequest(userId));
    }

    /** {@link #unsetUserBanner(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unsetUserBanner(Consumer<AdminUnsetUserBannerRequest.Builder> request) {
        unsetUserBanner(AdminUnsetUserBannerRequest.with(request));
    }

    /** {@link #unsetUserBanner(Body)} without blocking. */
    @POST
    @Path("unset-user-banner")
    Uni<Void> unsetUserBannerAsync(Body<? extends AdminUnsetUserBannerRequest> request);

    /** {@link #unsetUserBanner(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unsetUserBannerAsync(String userId) {
        return unsetUserBannerAsync(new AdminUnsetUserBannerRequest(userId));
    }

    /** {@link #unsetUserBanner(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unsetUserBannerAsync(Consumer<AdminUnsetUserBannerRequest.Builder> request) {
        return unsetUserBannerAsync(AdminUnsetUserBannerRequest.with(request));
    }

    /** {@code admin/unsuspend-user}: needs {@code write:admin:unsuspend-user}. */
    @POST
    @Path("unsuspend-user")
    void unsuspendUser(Body<? extends AdminUnsuspendUserRequest> request);

    /** {@link #unsuspendUser(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void unsuspendUser(String userId) {
        unsuspendUser(new AdminUnsuspendUserRequest(userId));
    }

    /** {@link #unsuspendUser(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unsuspendUser(Consumer<AdminUnsuspendUserRequest.Builder> request) {
        unsuspendUser(AdminUnsuspendUserRequest.with(request));
    }

    /** {@link #unsuspendUser(Body)} without blocking. */
    @POST
    @Path("unsuspend-user")
    Uni<Void> unsuspendUserAsync(Body<? extends AdminUnsuspendUserRequest> request);

    /** {@link #unsuspendUser(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unsuspendUserAsync(String userId) {
        return unsuspendUserAsync(new AdminUnsuspendUserRequest(userId));
    }

    /** {@link #unsuspendUser(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unsuspendUserAsync(Consumer<AdminUnsuspendUserRequest.Builder> request) {
        return unsuspendUserAsync(AdminUnsuspendUserRequest.with(request));
    }

    /**
     * {@code admin/update-abuse-user-report}: needs {@code write:admin:resolve-abuse-user-report}.
     *
     * <p>Errors: {@code NO_SUCH_ABUSE_REPORT}.
     */
    @POST
    @Path("update-abuse-user-report")
    void updateAbuseUserReport(Body<? extends AdminUpdateAbuseUserReportRequest> request);

    /** {@link #updateAbuseUserReport(Body)} by {@code reportId} alone. */
    @NoClassInterceptors
    default void updateAbuseUserReport(String reportId) {
        updateAbuseUserReport(new AdminUpdateAbuseUserReportRequest(reportId, null));
    }

    /** {@link #updateAbuseUserReport(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateAbuseUserReport(Consumer<AdminUpdateAbuseUserReportRequest.Builder> request) {
        updateAbuseUserReport(AdminUpdateAbuseUserReportRequest.with(request));
    }

    /** {@link #updateAbuseUserReport(Body)} without blocking. */
    @POST
    @Path("update-abuse-user-report")
    Uni<Void> updateAbuseUserReportAsync(Body<? extends AdminUpdateAbuseUserReportRequest> request);

    /** {@link #updateAbuseUserReport(Body)} by {@code reportId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAbuseUserReportAsync(String reportId) {
        return updateAbuseUserReportAsync(new AdminUpdateAbuseUserReportRequest(reportId, null));
    }

    /** {@link #updateAbuseUserReport(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAbuseUserReportAsync(Consumer<AdminUpdateAbuseUserReportRequest.Builder> request) {
        return updateAbuseUserReportAsync(AdminUpdateAbuseUserReportRequest.with(request));
    }

    /** {@code admin/update-meta}: needs {@code write:admin:meta}. */
    @POST
    @Path("update-meta")
    void updateMeta(Body<? extends AdminUpdateMetaRequest> request);

    /** {@link #updateMeta(Body)} without parameters. */
    @NoClassInterceptors
    default void updateMeta() {
        updateMeta(AdminUpdateMetaRequest.builder().build());
    }

    /** {@link #updateMeta(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateMeta(Consumer<AdminUpdateMetaRequest.Builder> request) {
        updateMeta(AdminUpdateMetaRequest.with(request));
    }

    /** {@link #updateMeta(Body)} without blocking. */
    @POST
    @Path("update-meta")
    Uni<Void> updateMetaAsync(Body<? extends AdminUpdateMetaRequest> request);

    /** {@link #updateMeta(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateMetaAsync() {
        return updateMetaAsync(AdminUpdateMetaRequest.builder().build());
    }

    /** {@link #updateMeta(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateMetaAsync(Consumer<AdminUpdateMetaRequest.Builder> request) {
        return updateMetaAsync(AdminUpdateMetaRequest.with(request));
    }

    /** {@code admin/update-proxy-account}: needs {@code write:admin:account}. */
    @POST
    @Path("update-proxy-account")
    UserDetailed updateProxyAccount(Body<? extends AdminUpdateProxyAccountRequest> request);

    /** {@link #updateProxyAccount(Body)} without parameters. */
    @NoClassInterceptors
    default UserDetailed updateProxyAccount() {
        return updateProxyAccount(new AdminUpdateProxyAccountRequest(null));
    }

    /** {@link #updateProxyAccount(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserDetailed updateProxyAccount(Consumer<AdminUpdateProxyAccountRequest.Builder> request) {
        return updateProxyAccount(AdminUpdateProxyAccountRequest.with(request));
    }

    /** {@link #updateProxyAccount(Body)} without blocking. */
    @POST
    @Path("update-proxy-account")
    Uni<UserDetailed> updateProxyAccountAsync(Body<? extends AdminUpdateProxyAccountRequest> request);

    /** {@link #updateProxyAccount(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<UserDetailed> updateProxyAccountAsync() {
        return updateProxyAccountAsync(new AdminUpdateProxyAccountRequest(null));
    }

    /** {@link #updateProxyAccount(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserDetailed> updateProxyAccountAsync(Consumer<AdminUpdateProxyAccountRequest.Builder> request) {
        return updateProxyAccountAsync(AdminUpdateProxyAccountRequest.with(request));
    }

    /** {@code admin/update-user-note}: needs {@code write:admin:user-note}. */
    @POST
    @Path("update-user-note")
    void updateUserNote(Body<? extends AdminUpdateUserNoteRequest> request);

    /** {@link #updateUserNote(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateUserNote(Consumer<AdminUpdateUserNoteRequest.Builder> request) {
        updateUserNote(AdminUpdateUserNoteRequest.with(request));
    }

    /** {@link #updateUserNote(Body)} without blocking. */
    @POST
    @Path("update-user-note")
    Uni<Void> updateUserNoteAsync(Body<? extends AdminUpdateUserNoteRequest> request);

    /** {@link #updateUserNote(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateUserNoteAsync(Consumer<AdminUpdateUserNoteRequest.Builder> request) {
        return updateUserNoteAsync(AdminUpdateUserNoteRequest.with(request));
    }
}
