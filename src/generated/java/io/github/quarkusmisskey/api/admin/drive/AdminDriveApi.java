package io.github.quarkusmisskey.api.admin.drive;

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
import io.github.quarkusmisskey.api.model.DriveFile;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/drive}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/drive")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminDriveApi {

    /** {@code admin/drive/clean-remote-files}: needs {@code write:admin:drive}. */
    @POST
    @Path("clean-remote-files")
    void cleanRemoteFiles(Body<Empty> request);

    /** {@link #cleanRemoteFiles(Body)} without parameters. */
    @NoClassInterceptors
    default void cleanRemoteFiles() {
        cleanRemoteFiles(Empty.BODY);
    }

    /** {@link #cleanRemoteFiles(Body)} without blocking. */
    @POST
    @Path("clean-remote-files")
    Uni<Void> cleanRemoteFilesAsync(Body<Empty> request);

    /** {@link #cleanRemoteFiles(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> cleanRemoteFilesAsync() {
        return cleanRemoteFilesAsync(Empty.BODY);
    }

    /** {@code admin/drive/cleanup}: needs {@code write:admin:drive}. */
    @POST
    @Path("cleanup")
    void cleanup(Body<Empty> request);

    /** {@link #cleanup(Body)} without parameters. */
    @NoClassInterceptors
    default void cleanup() {
        cleanup(Empty.BODY);
    }

    /** {@link #cleanup(Body)} without blocking. */
    @POST
    @Path("cleanup")
    Uni<Void> cleanupAsync(Body<Empty> request);

    /** {@link #cleanup(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> cleanupAsync() {
        return cleanupAsync(Empty.BODY);
    }

    /** {@code admin/drive/files}: needs {@code read:admin:drive}. */
    @POST
    @Path("files")
    List<DriveFile> files(Body<? extends AdminDriveFilesRequest> request);

    /** {@link #files(Body)} without parameters. */
    @NoClassInterceptors
    default List<DriveFile> files() {
        return files(AdminDriveFilesRequest.builder().build());
    }

    /** {@link #files(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<DriveFile> files(Consumer<AdminDriveFilesRequest.Builder> request) {
        return files(AdminDriveFilesRequest.with(request));
    }

    /** {@link #files(Body)} without blocking. */
    @POST
    @Path("files")
    Uni<List<DriveFile>> filesAsync(Body<? extends AdminDriveFilesRequest> request);

    /** {@link #files(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> filesAsync() {
        return filesAsync(AdminDriveFilesRequest.builder().build());
    }

    /** {@link #files(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> filesAsync(Consumer<AdminDriveFilesRequest.Builder> request) {
        return filesAsync(AdminDriveFilesRequest.with(request));
    }

    /**
     * {@code admin/drive/show-file}: needs {@code read:admin:drive}.
     *
     * <p>Errors: {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("show-file")
    AdminDriveShowFileResponse showFile(Body<? extends AdminDriveShowFileRequest> request);

    /** {@link #showFile(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminDriveShowFileResponse showFile(Consumer<AdminDriveShowFileRequest.Builder> request) {
        return showFile(AdminDriveShowFileRequest.with(request));
    }

    /** {@link #showFile(Body)} without blocking. */
    @POST
    @Path("show-file")
    Uni<AdminDriveShowFileResponse> showFileAsync(Body<? extends AdminDriveShowFileRequest> request);

    /** {@link #showFile(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminDriveShowFileResponse> showFileAsync(Consumer<AdminDriveShowFileRequest.Builder> request) {
        return showFileAsync(AdminDriveShowFileRequest.with(request));
    }
}
