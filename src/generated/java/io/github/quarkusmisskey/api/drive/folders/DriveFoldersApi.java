package io.github.quarkusmisskey.api.drive.folders;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.DriveFolder;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code drive/folders}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/drive/folders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface DriveFoldersApi {

    /**
     * {@code drive/folders/create}: needs {@code write:drive}. At most 10 calls in 1 h.
     *
     * <p>Errors: {@code NO_SUCH_FOLDER}.
     */
    @POST
    @Path("create")
    DriveFolder create(Body<? extends DriveFoldersCreateRequest> request);

    /** {@link #create(Body)} without parameters. */
    @NoClassInterceptors
    default DriveFolder create() {
        return create(new DriveFoldersCreateRequest(null, null));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default DriveFolder create(Consumer<DriveFoldersCreateRequest.Builder> request) {
        return create(DriveFoldersCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<DriveFolder> createAsync(Body<? extends DriveFoldersCreateRequest> request);

    /** {@link #create(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFolder> createAsync() {
        return createAsync(new DriveFoldersCreateRequest(null, null));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFolder> createAsync(Consumer<DriveFoldersCreateRequest.Builder> request) {
        return createAsync(DriveFoldersCreateRequest.with(request));
    }

    /**
     * {@code drive/folders/delete}: needs {@code write:drive}.
     *
     * <p>Errors: {@code HAS_CHILD_FILES_OR_FOLDERS}, {@code NO_SUCH_FOLDER}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends DriveFoldersDeleteRequest> request);

    /** {@link #delete(Body)} by {@code folderId} alone. */
    @NoClassInterceptors
    default void delete(String folderId) {
        delete(new DriveFoldersDeleteRequest(folderId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<DriveFoldersDeleteRequest.Builder> request) {
        delete(DriveFoldersDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends DriveFoldersDeleteRequest> request);

    /** {@link #delete(Body)} by {@code folderId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String folderId) {
        return deleteAsync(new DriveFoldersDeleteRequest(folderId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<DriveFoldersDeleteRequest.Builder> request) {
        return deleteAsync(DriveFoldersDeleteRequest.with(request));
    }

    /** {@code drive/folders/find}: needs {@code read:drive}. */
    @POST
    @Path("find")
    List<DriveFolder> find(Body<? extends DriveFoldersFindRequest> request);

    /** {@link #find(Body)} by {@code name} alone. */
    @NoClassInterceptors
    default List<DriveFolder> find(String name) {
        return find(new DriveFoldersFindRequest(name, null));
    }

    /** {@link #find(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<DriveFolder> find(Consumer<DriveFoldersFindRequest.Builder> request) {
        return find(DriveFoldersFindRequest.with(request));
    }

    /** {@link #find(Body)} without blocking. */
    @POST
    @Path("find")
    Uni<List<DriveFolder>> findAsync(Body<? extends DriveFoldersFindRequest> request);

    /** {@link #find(Body)} by {@code name} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFolder>> findAsync(String name) {
        return findAsync(new DriveFoldersFindRequest(name, null));
    }

    /** {@link #find(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFolder>> findAsync(Consumer<DriveFoldersFindRequest.Builder> request) {
        return findAsync(DriveFoldersFindRequest.with(request));
    }

    /**
     * {@code drive/folders/show}: needs {@code read:drive}.
     *
     * <p>Errors: {@code NO_SUCH_FOLDER}.
     */
    @POST
    @Path("show")
    DriveFolder show(Body<? extends DriveFoldersShowRequest> request);

    /** {@link #show(Body)} by {@code folderId} alone. */
    @NoClassInterceptors
    default DriveFolder show(String folderId) {
        return show(new DriveFoldersShowRequest(folderId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default DriveFolder show(Consumer<DriveFoldersShowRequest.Builder> request) {
        return show(DriveFoldersShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<DriveFolder> showAsync(Body<? extends DriveFoldersShowRequest> request);

    /** {@link #show(Body)} by {@code folderId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFolder> showAsync(String folderId) {
        return showAsync(new DriveFoldersShowRequest(folderId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFolder> showAsync(Consumer<DriveFoldersShowRequest.Builder> request) {
        return showAsync(DriveFoldersShowRequest.with(request));
    }

    /**
     * {@code drive/folders/update}: needs {@code write:drive}.
     *
     * <p>Errors: {@code NO_SUCH_FOLDER}, {@code NO_SUCH_PARENT_FOLDER}, {@code RECURSIVE_NESTING}.
     */
    @POST
    @Path("update")
    DriveFolder update(Body<? extends DriveFoldersUpdateRequest> request);

    /** {@link #update(Body)} by {@code folderId} alone. */
    @NoClassInterceptors
    default DriveFolder update(String folderId) {
        return update(new DriveFoldersUpdateRequest(folderId, null, null));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default DriveFolder update(Consumer<DriveFoldersUpdateRequest.Builder> request) {
        return update(DriveFoldersUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<DriveFolder> updateAsync(Body<? extends DriveFoldersUpdateRequest> request);

    /** {@link #update(Body)} by {@code folderId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFolder> updateAsync(String folderId) {
        return updateAsync(new DriveFoldersUpdateRequest(folderId, null, null));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFolder> updateAsync(Consumer<DriveFoldersUpdateRequest.Builder> request) {
        return updateAsync(DriveFoldersUpdateRequest.with(request));
    }
}
