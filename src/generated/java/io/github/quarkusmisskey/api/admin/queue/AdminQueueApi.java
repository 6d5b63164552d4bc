package io.github.quarkusmisskey.api.admin.queue;

import java.util.List;
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
import io.github.quarkusmisskey.api.model.QueueJob;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/queue}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/queue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminQueueApi {

    /** {@code admin/queue/clear}: needs {@code write:admin:queue}. */
    @POST
    @Path("clear")
    void clear(Body<? extends AdminQueueClearRequest> request);

    /** {@link #clear(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void clear(Consumer<AdminQueueClearRequest.Builder> request) {
        clear(AdminQueueClearRequest.with(request));
    }

    /** {@link #clear(Body)} without blocking. */
    @POST
    @Path("clear")
    Uni<Void> clearAsync(Body<? extends AdminQueueClearRequest> request);

    /** {@link #clear(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> clearAsync(Consumer<AdminQueueClearRequest.Builder> request) {
        return clearAsync(AdminQueueClearRequest.with(request));
    }

    /** {@code admin/queue/deliver-delayed}: needs {@code read:admin:queue}. */
    @POST
    @Path("deliver-delayed")
    List<AdminQueueDeliverDelayedItem> deliverDelayed(Body<Empty> request);

    /** {@link #deliverDelayed(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminQueueDeliverDelayedItem> deliverDelayed() {
        return deliverDelayed(Empty.BODY);
    }

    /** {@link #deliverDelayed(Body)} without blocking. */
    @POST
    @Path("deliver-delayed")
    Uni<List<AdminQueueDeliverDelayedItem>> deliverDelayedAsync(Body<Empty> request);

    /** {@link #deliverDelayed(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminQueueDeliverDelayedItem>> deliverDelayedAsync() {
        return deliverDelayedAsync(Empty.BODY);
    }

    /** {@code admin/queue/inbox-delayed}: needs {@code read:admin:queue}. */
    @POST
    @Path("inbox-delayed")
    List<AdminQueueInboxDelayedItem> inboxDelayed(Body<Empty> request);

    /** {@link #inboxDelayed(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminQueueInboxDelayedItem> inboxDelayed() {
        return inboxDelayed(Empty.BODY);
    }

    /** {@link #inboxDelayed(Body)} without blocking. */
    @POST
    @Path("inbox-delayed")
    Uni<List<AdminQueueInboxDelayedItem>> inboxDelayedAsync(Body<Empty> request);

    /** {@link #inboxDelayed(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminQueueInboxDelayedItem>> inboxDelayedAsync() {
        return inboxDelayedAsync(Empty.BODY);
    }

    /** {@code admin/queue/jobs}: needs {@code read:admin:queue}. */
    @POST
    @Path("jobs")
    List<QueueJob> jobs(Body<? extends AdminQueueJobsRequest> request);

    /** {@link #jobs(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<QueueJob> jobs(Consumer<AdminQueueJobsRequest.Builder> request) {
        return jobs(AdminQueueJobsRequest.with(request));
    }

    /** {@link #jobs(Body)} without blocking. */
    @POST
    @Path("jobs")
    Uni<List<QueueJob>> jobsAsync(Body<? extends AdminQueueJobsRequest> request);

    /** {@link #jobs(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<QueueJob>> jobsAsync(Consumer<AdminQueueJobsRequest.Builder> request) {
        return jobsAsync(AdminQueueJobsRequest.with(request));
    }

    /** {@code admin/queue/promote-jobs}: needs {@code write:admin:queue}. */
    @POST
    @Path("promote-jobs")
    void promoteJobs(Body<? extends AdminQueuePromoteJobsRequest> request);

    /** {@link #promoteJobs(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void promoteJobs(Consumer<AdminQueuePromoteJobsRequest.Builder> request) {
        promoteJobs(AdminQueuePromoteJobsRequest.with(request));
    }

    /** {@link #promoteJobs(Body)} without blocking. */
    @POST
    @Path("promote-jobs")
    Uni<Void> promoteJobsAsync(Body<? extends AdminQueuePromoteJobsRequest> request);

    /** {@link #promoteJobs(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> promoteJobsAsync(Consumer<AdminQueuePromoteJobsRequest.Builder> request) {
        return promoteJobsAsync(AdminQueuePromoteJobsRequest.with(request));
    }

    /** {@code admin/queue/queue-stats}: needs {@code read:admin:queue}. */
    @POST
    @Path("queue-stats")
    AdminQueueQueueStatsResponse queueStats(Body<? extends AdminQueueQueueStatsRequest> request);

    /** {@link #queueStats(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminQueueQueueStatsResponse queueStats(Consumer<AdminQueueQueueStatsRequest.Builder> request) {
        return queueStats(AdminQueueQueueStatsRequest.with(request));
    }

    /** {@link #queueStats(Body)} without blocking. */
    @POST
    @Path("queue-stats")
    Uni<AdminQueueQueueStatsResponse> queueStatsAsync(Body<? extends AdminQueueQueueStatsRequest> request);

    /** {@link #queueStats(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminQueueQueueStatsResponse> queueStatsAsync(Consumer<AdminQueueQueueStatsRequest.Builder> request) {
        return queueStatsAsync(AdminQueueQueueStatsRequest.with(request));
    }

    /** {@code admin/queue/queues}: needs {@code read:admin:queue}. */
    @POST
    @Path("queues")
    List<AdminQueueQueuesItem> queues(Body<Empty> request);

    /** {@link #queues(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminQueueQueuesItem> queues() {
        return queues(Empty.BODY);
    }

    /** {@link #queues(Body)} without blocking. */
    @POST
    @Path("queues")
    Uni<List<AdminQueueQueuesItem>> queuesAsync(Body<Empty> request);

    /** {@link #queues(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminQueueQueuesItem>> queuesAsync() {
        return queuesAsync(Empty.BODY);
    }

    /** {@code admin/queue/remove-job}: needs {@code write:admin:queue}. */
    @POST
    @Path("remove-job")
    void removeJob(Body<? extends AdminQueueRemoveJobRequest> request);

    /** {@link #removeJob(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void removeJob(Consumer<AdminQueueRemoveJobRequest.Builder> request) {
        removeJob(AdminQueueRemoveJobRequest.with(request));
    }

    /** {@link #removeJob(Body)} without blocking. */
    @POST
    @Path("remove-job")
    Uni<Void> removeJobAsync(Body<? extends AdminQueueRemoveJobRequest> request);

    /** {@link #removeJob(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeJobAsync(Consumer<AdminQueueRemoveJobRequest.Builder> request) {
        return removeJobAsync(AdminQueueRemoveJobRequest.with(request));
    }

    /** {@code admin/queue/retry-job}: needs {@code write:admin:queue}. */
    @POST
    @Path("retry-job")
    void retryJob(Body<? extends AdminQueueRetryJobRequest> request);

    /** {@link #retryJob(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void retryJob(Consumer<AdminQueueRetryJobRequest.Builder> request) {
        retryJob(AdminQueueRetryJobRequest.with(request));
    }

    /** {@link #retryJob(Body)} without blocking. */
    @POST
    @Path("retry-job")
    Uni<Void> retryJobAsync(Body<? extends AdminQueueRetryJobRequest> request);

    /** {@link #retryJob(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> retryJobAsync(Consumer<AdminQueueRetryJobRequest.Builder> request) {
        return retryJobAsync(AdminQueueRetryJobRequest.with(request));
    }

    /** {@code admin/queue/show-job}: needs {@code read:admin:queue}. */
    @POST
    @Path("show-job")
    QueueJob showJob(Body<? extends AdminQueueShowJobRequest> request);

    /** {@link #showJob(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default QueueJob showJob(Consumer<AdminQueueShowJobRequest.Builder> request) {
        return showJob(AdminQueueShowJobRequest.with(request));
    }

    /** {@link #showJob(Body)} without blocking. */
    @POST
    @Path("show-job")
    Uni<QueueJob> showJobAsync(Body<? extends AdminQueueShowJobRequest> request);

    /** {@link #showJob(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<QueueJob> showJobAsync(Consumer<AdminQueueShowJobRequest.Builder> request) {
        return showJobAsync(AdminQueueShowJobRequest.with(request));
    }

    /** {@code admin/queue/show-job-logs}: needs {@code read:admin:queue}. */
    @POST
    @Path("show-job-logs")
    List<String> showJobLogs(Body<? extends AdminQueueShowJobLogsRequest> request);

    /** {@link #showJobLogs(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<String> showJobLogs(Consumer<AdminQueueShowJobLogsRequest.Builder> request) {
        return showJobLogs(AdminQueueShowJobLogsRequest.with(request));
    }

    /** {@link #showJobLogs(Body)} without blocking. */
    @POST
    @Path("show-job-logs")
    Uni<List<String>> showJobLogsAsync(Body<? extends AdminQueueShowJobLogsRequest> request);

    /** {@link #showJobLogs(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<String>> showJobLogsAsync(Consumer<AdminQueueShowJobLogsRequest.Builder> request) {
        return showJobLogsAsync(AdminQueueShowJobLogsRequest.with(request));
    }

    /** {@code admin/queue/stats}: needs {@code read:admin:emoji}. */
    @POST
    @Path("stats")
    AdminQueueStatsResponse stats(Body<Empty> request);

    /** {@link #stats(Body)} without parameters. */
    @NoClassInterceptors
    default AdminQueueStatsResponse stats() {
        return stats(Empty.BODY);
    }

    /** {@link #stats(Body)} without blocking. */
    @POST
    @Path("stats")
    Uni<AdminQueueStatsResponse> statsAsync(Body<Empty> request);

    /** {@link #stats(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<AdminQueueStatsResponse> statsAsync() {
        return statsAsync(Empty.BODY);
    }
}
