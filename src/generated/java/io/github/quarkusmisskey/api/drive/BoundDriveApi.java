package io.github.quarkusmisskey.api.drive;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.DriveFolder;
import io.smallrye.mutiny.Uni;

/** {@link DriveApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundDriveApi extends DriveApi {

    Binding<DriveApi> binding();

    @Override
    default DriveResponse drive(Body<Empty> request) {
        return binding().call(request, DriveApi::drive);
    }

    @Override
    default Uni<DriveResponse> driveAsync(Body<Empty> request) {
        return binding().callAsync(request, DriveApi::driveAsync);
    }

    @Override
    default List<DriveFile> files(Body<? extends DriveFilesRequest> request) {
        return binding().call(request, DriveApi::files);
    }

    @Override
    default Uni<List<DriveFile>> filesAsync(Body<? extends DriveFilesRequest> request) {
        return binding().callAsync(request, DriveApi::filesAsync);
    }

    @Override
    default List<DriveFolder> folders(Body<? extends DriveFoldersRequest> request) {
        return binding().call(request, DriveApi::folders);
    }

    @Override
    default Uni<List<DriveFolder>> foldersAsync(Body<? extends DriveFoldersRequest> request) {
        return binding().callAsync(request, DriveApi::foldersAsync);
    }

    @Override
    default List<DriveFile> stream(Body<? extends DriveStreamRequest> request) {
        return binding().call(request, DriveApi::stream);
    }

    @Override
    default Uni<List<DriveFile>> streamAsync(Body<? extends DriveStreamRequest> request) {
        return binding().callAsync(request, DriveApi::streamAsync);
    }
}
