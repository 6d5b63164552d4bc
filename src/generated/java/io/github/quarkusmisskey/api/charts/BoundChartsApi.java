package io.github.quarkusmisskey.api.charts;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link ChartsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundChartsApi extends ChartsApi {

    Binding<ChartsApi> binding();

    @Override
    default ChartsActiveUsersResponse activeUsers(Body<? extends ChartsActiveUsersRequest> request) {
        return binding().call(request, ChartsApi::activeUsers);
    }

    @Override
    default Uni<ChartsActiveUsersResponse> activeUsersAsync(Body<? extends ChartsActiveUsersRequest> request) {
        return binding().callAsync(request, ChartsApi::activeUsersAsync);
    }

    @Override
    default ChartsApRequestResponse apRequest(Body<? extends ChartsApRequestRequest> request) {
        return binding().call(request, ChartsApi::apRequest);
    }

    @Override
    default Uni<ChartsApRequestResponse> apRequestAsync(Body<? extends ChartsApRequestRequest> request) {
        return binding().callAsync(request, ChartsApi::apRequestAsync);
    }

    @Override
    default ChartsDriveResponse drive(Body<? extends ChartsDriveRequest> request) {
        return binding().call(request, ChartsApi::drive);
    }

    @Override
    default Uni<ChartsDriveResponse> driveAsync(Body<? extends ChartsDriveRequest> request) {
        return binding().callAsync(request, ChartsApi::driveAsync);
    }

    @Override
    default ChartsFederationResponse federation(Body<? extends ChartsFederationRequest> request) {
        return binding().call(request, ChartsApi::federation);
    }

    @Override
    default Uni<ChartsFederationResponse> federationAsync(Body<? extends ChartsFederationRequest> request) {
        return binding().callAsync(request, ChartsApi::federationAsync);
    }

    @Override
    default ChartsInstanceResponse instance(Body<? extends ChartsInstanceRequest> request) {
        return binding().call(request, ChartsApi::instance);
    }

    @Override
    default Uni<ChartsInstanceResponse> instanceAsync(Body<? extends ChartsInstanceRequest> request) {
        return binding().callAsync(request, ChartsApi::instanceAsync);
    }

    @Override
    default ChartsNotesResponse notes(Body<? extends ChartsNotesRequest> request) {
        return binding().call(request, ChartsApi::notes);
    }

    @Override
    default Uni<ChartsNotesResponse> notesAsync(Body<? extends ChartsNotesRequest> request) {
        return binding().callAsync(request, ChartsApi::notesAsync);
    }

    @Override
    default ChartsUsersResponse users(Body<? extends ChartsUsersRequest> request) {
        return binding().call(request, ChartsApi::users);
    }

    @Override
    default Uni<ChartsUsersResponse> usersAsync(Body<? extends ChartsUsersRequest> request) {
        return binding().callAsync(request, ChartsApi::usersAsync);
    }
}
