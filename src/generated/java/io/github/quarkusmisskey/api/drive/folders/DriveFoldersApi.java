package io.github.quarkusmisskey.api.drive.folders;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.DriveFolder;
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
    DriveFolder create(Body<DriveFoldersCreateRequest> request);

    /** {@link #create(Body)} without parameters. */
    default DriveFolder create() {
        return create(new DriveFoldersCreateRequest(null, null));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<DriveFolder> createAsync(Body<DriveFoldersCreateRequest> request);

    /** {@link #create(Body)} without parameters and without blocking. */
    default Uni<DriveFolder> createAsync() {
        return createAsync(new DriveFoldersCreateRequest(null, null));
    }

    /**
     * {@code drive/folders/delete}: needs {@code write:drive}.
     *
     * <p>Errors: {@code HAS_CHILD_FILES_OR_FOLDERS}, {@code NO_SUCH_FOLDER}.
     */
    @POST
    @Path("delete")
    void delete(Body<DriveFoldersDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<DriveFoldersDeleteRequest> request);

    /** {@code drive/folders/find}: needs {@code read:drive}. */
    @POST
    @Path("find")
    List<DriveFolder> find(Body<DriveFoldersFindRequest> request);

    /** {@link #find(Body)} without blocking. */
    @POST
    @Path("find")
    Uni<List<DriveFolder>> findAsync(Body<DriveFoldersFindRequest> request);

    /**
     * {@code drive/folders/show}: needs {@code read:drive}.
     *
     * <p>Errors: {@code NO_SUCH_FOLDER}.
     */
    @POST
    @Path("show")
    DriveFolder show(Body<DriveFoldersShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<DriveFolder> showAsync(Body<DriveFoldersShowRequest> request);

    /**
     * {@code drive/folders/update}: needs {@code write:drive}.
     *
     * <p>Errors: {@code NO_SUCH_FOLDER}, {@code NO_SUCH_PARENT_FOLDER}, {@code RECURSIVE_NESTING}.
     */
    @POST
    @Path("update")
    DriveFolder update(Body<DriveFoldersUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<DriveFolder> updateAsync(Body<DriveFoldersUpdateRequest> request);
}
