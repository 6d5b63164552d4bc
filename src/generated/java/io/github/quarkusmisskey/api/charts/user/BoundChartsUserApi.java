package io.github.quarkusmisskey.api.charts.user;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link ChartsUserApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundChartsUserApi extends ChartsUserApi {

    Binding<ChartsUserApi> binding();

    @Override
    default ChartsUserDriveResponse drive(Body<? extends ChartsUserDriveRequest> request) {
        return binding().call(request, ChartsUserApi::drive);
    }

    @Override
    default Uni<ChartsUserDriveResponse> driveAsync(Body<? extends ChartsUserDriveRequest> request) {
        return binding().callAsync(request, ChartsUserApi::driveAsync);
    }

    @Override
    default ChartsUserFollowingResponse following(Body<? extends ChartsUserFollowingRequest> request) {
        return binding().call(request, ChartsUserApi::following);
    }

    @Override
    default Uni<ChartsUserFollowingResponse> followingAsync(Body<? extends ChartsUserFollowingRequest> request) {
        return binding().callAsync(request, ChartsUserApi::followingAsync);
    }

    @Override
    default ChartsUserNotesResponse notes(Body<? extends ChartsUserNotesRequest> request) {
        return binding().call(request, ChartsUserApi::notes);
    }

    @Override
    default Uni<ChartsUserNotesResponse> notesAsync(Body<? extends ChartsUserNotesRequest> request) {
        return binding().callAsync(request, ChartsUserApi::notesAsync);
    }

    @Override
    default ChartsUserPvResponse pv(Body<? extends ChartsUserPvRequest> request) {
        return binding().call(request, ChartsUserApi::pv);
    }

    @Override
    default Uni<ChartsUserPvResponse> pvAsync(Body<? extends ChartsUserPvRequest> request) {
        return binding().callAsync(request, ChartsUserApi::pvAsync);
    }

    @Override
    default ChartsUserReactionsResponse reactions(Body<? extends ChartsUserReactionsRequest> request) {
        return binding().call(request, ChartsUserApi::reactions);
    }

    @Override
    default Uni<ChartsUserReactionsResponse> reactionsAsync(Body<? extends ChartsUserReactionsRequest> request) {
        return binding().callAsync(request, ChartsUserApi::reactionsAsync);
    }
}
