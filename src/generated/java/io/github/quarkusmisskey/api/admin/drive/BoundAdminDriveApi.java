package io.github.quarkusmisskey.api.admin.drive;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.smallrye.mutiny.Uni;

/** {@link AdminDriveApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminDriveApi extends AdminDriveApi {

    Binding<AdminDriveApi> binding();

    @Override
    default void cleanRemoteFiles(Body<Empty> request) {
        binding().run(request, AdminDriveApi::cleanRemoteFiles);
    }

    @Override
    default Uni<Void> cleanRemoteFilesAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminDriveApi::cleanRemoteFilesAsync);
    }

    @Override
    default void cleanup(Body<Empty> request) {
        binding().run(request, AdminDriveApi::cleanup);
    }

    @Override
    default Uni<Void> cleanupAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminDriveApi::cleanupAsync);
    }

    @Override
    default List<DriveFile> files(Body<? extends AdminDriveFilesRequest> request) {
        return binding().call(request, AdminDriveApi::files);
    }

    @Override
    default Uni<List<DriveFile>> filesAsync(Body<? extends AdminDriveFilesRequest> request) {
        return binding().callAsync(request, AdminDriveApi::filesAsync);
    }

    @Override
    default AdminDriveShowFileResponse showFile(Body<? extends AdminDriveShowFileRequest> request) {
        return binding().call(request, AdminDriveApi::showFile);
    }

    @Override
    default Uni<AdminDriveShowFileResponse> showFileAsync(Body<? extends AdminDriveShowFileRequest> request) {
        return binding().callAsync(request, AdminDriveApi::showFileAsync);
    }
}
