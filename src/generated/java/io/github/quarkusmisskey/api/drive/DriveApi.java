package io.github.quarkusmisskey.api.drive;

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
import io.github.quarkusmisskey.api.model.DriveFolder;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code drive}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/drive")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface DriveApi {

    /** {@code drive}: needs {@code read:drive}. */
    @POST
    DriveResponse drive(Body<Empty> request);

    /** {@link #drive(Body)} without parameters. */
    @NoClassInterceptors
    default DriveResponse drive() {
        return drive(Empty.BODY);
    }

    /** {@link #drive(Body)} without blocking. */
    @POST
    Uni<DriveResponse> driveAsync(Body<Empty> request);

    /** {@link #drive(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<DriveResponse> driveAsync() {
        return driveAsync(Empty.BODY);
    }

    /** {@code drive/files}: needs {@code read:drive}. */
    @POST
    @Path("files")
    List<DriveFile> files(Body<? extends DriveFilesRequest> request);

    /** {@link #files(Body)} without parameters. */
    @NoClassInterceptors
    default List<DriveFile> files() {
        return files(DriveFilesRequest.builder().build());
    }

    /** {@link #files(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<DriveFile> files(Consumer<DriveFilesRequest.Builder> request) {
        return files(DriveFilesRequest.with(request));
    }

    /** {@link #files(Body)} without blocking. */
    @POST
    @Path("files")
    Uni<List<DriveFile>> filesAsync(Body<? extends DriveFilesRequest> request);

    /** {@link #files(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> filesAsync() {
        return filesAsync(DriveFilesRequest.builder().build());
    }

    /** {@link #files(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> filesAsync(Consumer<DriveFilesRequest.Builder> request) {
        return filesAsync(DriveFilesRequest.with(request));
    }

    /** {@code drive/folders}: needs {@code read:drive}. */
    @POST
    @Path("folders")
    List<DriveFolder> folders(Body<? extends DriveFoldersRequest> request);

    /** {@link #folders(Body)} without parameters. */
    @NoClassInterceptors
    default List<DriveFolder> folders() {
        return folders(DriveFoldersRequest.builder().build());
    }

    /** {@link #folders(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<DriveFolder> folders(Consumer<DriveFoldersRequest.Builder> request) {
        return folders(DriveFoldersRequest.with(request));
    }

    /** {@link #folders(Body)} without blocking. */
    @POST
    @Path("folders")
    Uni<List<DriveFolder>> foldersAsync(Body<? extends DriveFoldersRequest> request);

    /** {@link #folders(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFolder>> foldersAsync() {
        return foldersAsync(DriveFoldersRequest.builder().build());
    }

    /** {@link #folders(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFolder>> foldersAsync(Consumer<DriveFoldersRequest.Builder> request) {
        return foldersAsync(DriveFoldersRequest.with(request));
    }

    /** {@code drive/stream}: needs {@code read:drive}. */
    @POST
    @Path("stream")
    List<DriveFile> stream(Body<? extends DriveStreamRequest> request);

    /** {@link #stream(Body)} without parameters. */
    @NoClassInterceptors
    default List<DriveFile> stream() {
        return stream(DriveStreamRequest.builder().build());
    }

    /** {@link #stream(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<DriveFile> stream(Consumer<DriveStreamRequest.Builder> request) {
        return stream(DriveStreamRequest.with(request));
    }

    /** {@link #stream(Body)} without blocking. */
    @POST
    @Path("stream")
    Uni<List<DriveFile>> streamAsync(Body<? extends DriveStreamRequest> request);

    /** {@link #stream(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> streamAsync() {
        return streamAsync(DriveStreamRequest.builder().build());
    }

    /** {@link #stream(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> streamAsync(Consumer<DriveStreamRequest.Builder> request) {
        return streamAsync(DriveStreamRequest.with(request));
    }
}
