package io.github.quarkusmisskey.api.drive.folders;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.DriveFolder;
import io.smallrye.mutiny.Uni;

/** {@link DriveFoldersApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundDriveFoldersApi extends DriveFoldersApi {

    Binding<DriveFoldersApi> binding();

    @Override
    default DriveFolder create(Body<? extends DriveFoldersCreateRequest> request) {
        return binding().call(request, DriveFoldersApi::create);
    }

    @Override
    default Uni<DriveFolder> createAsync(Body<? extends DriveFoldersCreateRequest> request) {
        return binding().callAsync(request, DriveFoldersApi::createAsync);
    }

    @Override
    default void delete(Body<? extends DriveFoldersDeleteRequest> request) {
        binding().run(request, DriveFoldersApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends DriveFoldersDeleteRequest> request) {
        return binding().callAsync(request, DriveFoldersApi::deleteAsync);
    }

    @Override
    default List<DriveFolder> find(Body<? extends DriveFoldersFindRequest> request) {
        return binding().call(request, DriveFoldersApi::find);
    }

    @Override
    default Uni<List<DriveFolder>> findAsync(Body<? extends DriveFoldersFindRequest> request) {
        return binding().callAsync(request, DriveFoldersApi::findAsync);
    }

    @Override
    default DriveFolder show(Body<? extends DriveFoldersShowRequest> request) {
        return binding().call(request, DriveFoldersApi::show);
    }

    @Override
    default Uni<DriveFolder> showAsync(Body<? extends DriveFoldersShowRequest> request) {
        return binding().callAsync(request, DriveFoldersApi::showAsync);
    }

    @Override
    default DriveFolder update(Body<? extends DriveFoldersUpdateRequest> request) {
        return binding().call(request, DriveFoldersApi::update);
    }

    @Override
    default Uni<DriveFolder> updateAsync(Body<? extends DriveFoldersUpdateRequest> request) {
        return binding().callAsync(request, DriveFoldersApi::updateAsync);
    }
}
