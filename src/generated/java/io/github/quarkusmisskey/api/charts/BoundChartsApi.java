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
    default ChartsActiveUsersResponse activeUsers(Body<ChartsActiveUsersRequest> request) {
        return binding().call(request, ChartsApi::activeUsers);
    }

    @Override
    default Uni<ChartsActiveUsersResponse> activeUsersAsync(Body<ChartsActiveUsersRequest> request) {
        return binding().callAsync(request, ChartsApi::activeUsersAsync);
    }

    @Override
    default ChartsApRequestResponse apRequest(Body<ChartsApRequestRequest> request) {
        return binding().call(request, ChartsApi::apRequest);
    }

    @Override
    default Uni<ChartsApRequestResponse> apRequestAsync(Body<ChartsApRequestRequest> request) {
        return binding().callAsync(request, ChartsApi::apRequestAsync);
    }

    @Override
    default ChartsDriveResponse drive(Body<ChartsDriveRequest> request) {
        return binding().call(request, ChartsApi::drive);
    }

    @Override
    default Uni<ChartsDriveResponse> driveAsync(Body<ChartsDriveRequest> request) {
        return binding().callAsync(request, ChartsApi::driveAsync);
    }

    @Override
    default ChartsFederationResponse federation(Body<ChartsFederationRequest> request) {
        return binding().call(request, ChartsApi::federation);
    }

    @Override
    default Uni<ChartsFederationResponse> federationAsync(Body<ChartsFederationRequest> request) {
        return binding().callAsync(request, ChartsApi::federationAsync);
    }

    @Override
    default ChartsInstanceResponse instance(Body<ChartsInstanceRequest> request) {
        return binding().call(request, ChartsApi::instance);
    }

    @Override
    default Uni<ChartsInstanceResponse> instanceAsync(Body<ChartsInstanceRequest> request) {
        return binding().callAsync(request, ChartsApi::instanceAsync);
    }

    @Override
    default ChartsNotesResponse notes(Body<ChartsNotesRequest> request) {
        return binding().call(request, ChartsApi::notes);
    }

    @Override
    default Uni<ChartsNotesResponse> notesAsync(Body<ChartsNotesRequest> request) {
        return binding().callAsync(request, ChartsApi::notesAsync);
    }

    @Override
    default ChartsUsersResponse users(Body<ChartsUsersRequest> request) {
        return binding().call(request, ChartsApi::users);
    }

    @Override
    default Uni<ChartsUsersResponse> usersAsync(Body<ChartsUsersRequest> request) {
        return binding().callAsync(request, ChartsApi::usersAsync);
    }
}
