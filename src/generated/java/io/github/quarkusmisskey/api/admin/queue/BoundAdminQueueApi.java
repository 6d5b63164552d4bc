package io.github.quarkusmisskey.api.admin.queue;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.QueueJob;
import io.smallrye.mutiny.Uni;

/** {@link AdminQueueApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminQueueApi extends AdminQueueApi {

    Binding<AdminQueueApi> binding();

    @Override
    default void clear(Body<? extends AdminQueueClearRequest> request) {
        binding().run(request, AdminQueueApi::clear);
    }

    @Override
    default Uni<Void> clearAsync(Body<? extends AdminQueueClearRequest> request) {
        return binding().callAsync(request, AdminQueueApi::clearAsync);
    }

    @Override
    default List<AdminQueueDeliverDelayedItem> deliverDelayed(Body<Empty> request) {
        return binding().call(request, AdminQueueApi::deliverDelayed);
    }

    @Override
    default Uni<List<AdminQueueDeliverDelayedItem>> deliverDelayedAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminQueueApi::deliverDelayedAsync);
    }

    @Override
    default List<AdminQueueInboxDelayedItem> inboxDelayed(Body<Empty> request) {
        return binding().call(request, AdminQueueApi::inboxDelayed);
    }

    @Override
    default Uni<List<AdminQueueInboxDelayedItem>> inboxDelayedAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminQueueApi::inboxDelayedAsync);
    }

    @Override
    default List<QueueJob> jobs(Body<? extends AdminQueueJobsRequest> request) {
        return binding().call(request, AdminQueueApi::jobs);
    }

    @Override
    default Uni<List<QueueJob>> jobsAsync(Body<? extends AdminQueueJobsRequest> request) {
        return binding().callAsync(request, AdminQueueApi::jobsAsync);
    }

    @Override
    default void promoteJobs(Body<? extends AdminQueuePromoteJobsRequest> request) {
        binding().run(request, AdminQueueApi::promoteJobs);
    }

    @Override
    default Uni<Void> promoteJobsAsync(Body<? extends AdminQueuePromoteJobsRequest> request) {
        return binding().callAsync(request, AdminQueueApi::promoteJobsAsync);
    }

    @Override
    default AdminQueueQueueStatsResponse queueStats(Body<? extends AdminQueueQueueStatsRequest> request) {
        return binding().call(request, AdminQueueApi::queueStats);
    }

    @Override
    default Uni<AdminQueueQueueStatsResponse> queueStatsAsync(Body<? extends AdminQueueQueueStatsRequest> request) {
        return binding().callAsync(request, AdminQueueApi::queueStatsAsync);
    }

    @Override
    default List<AdminQueueQueuesItem> queues(Body<Empty> request) {
        return binding().call(request, AdminQueueApi::queues);
    }

    @Override
    default Uni<List<AdminQueueQueuesItem>> queuesAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminQueueApi::queuesAsync);
    }

    @Override
    default void removeJob(Body<? extends AdminQueueRemoveJobRequest> request) {
        binding().run(request, AdminQueueApi::removeJob);
    }

    @Override
    default Uni<Void> removeJobAsync(Body<? extends AdminQueueRemoveJobRequest> request) {
        return binding().callAsync(request, AdminQueueApi::removeJobAsync);
    }

    @Override
    default void retryJob(Body<? extends AdminQueueRetryJobRequest> request) {
        binding().run(request, AdminQueueApi::retryJob);
    }

    @Override
    default Uni<Void> retryJobAsync(Body<? extends AdminQueueRetryJobRequest> request) {
        return binding().callAsync(request, AdminQueueApi::retryJobAsync);
    }

    @Override
    default QueueJob showJob(Body<? extends AdminQueueShowJobRequest> request) {
        return binding().call(request, AdminQueueApi::showJob);
    }

    @Override
    default Uni<QueueJob> showJobAsync(Body<? extends AdminQueueShowJobRequest> request) {
        return binding().callAsync(request, AdminQueueApi::showJobAsync);
    }

    @Override
    default List<String> showJobLogs(Body<? extends AdminQueueShowJobLogsRequest> request) {
        return binding().call(request, AdminQueueApi::showJobLogs);
    }

    @Override
    default Uni<List<String>> showJobLogsAsync(Body<? extends AdminQueueShowJobLogsRequest> request) {
        return binding().callAsync(request, AdminQueueApi::showJobLogsAsync);
    }

    @Override
    default AdminQueueStatsResponse stats(Body<Empty> request) {
        return binding().call(request, AdminQueueApi::stats);
    }

    @Override
    default Uni<AdminQueueStatsResponse> statsAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminQueueApi::statsAsync);
    }
}
