package io.github.quarkusmisskey.api.drive.files;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code drive/files}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/drive/files")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface DriveFilesApi {

    /**
     * {@code drive/files/attached-chat-messages}: needs {@code read:drive}.
     *
     * <p>Errors: {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("attached-chat-messages")
    List<ChatMessage> attachedChatMessages(Body<DriveFilesAttachedChatMessagesRequest> request);

    /** {@link #attachedChatMessages(Body)} without blocking. */
    @POST
    @Path("attached-chat-messages")
    Uni<List<ChatMessage>> attachedChatMessagesAsync(Body<DriveFilesAttachedChatMessagesRequest> request);

    /**
     * {@code drive/files/attached-notes}: needs {@code read:drive}.
     *
     * <p>Errors: {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("attached-notes")
    List<Note> attachedNotes(Body<DriveFilesAttachedNotesRequest> request);

    /** {@link #attachedNotes(Body)} without blocking. */
    @POST
    @Path("attached-notes")
    Uni<List<Note>> attachedNotesAsync(Body<DriveFilesAttachedNotesRequest> request);

    /** {@code drive/files/check-existence}: needs {@code read:drive}. */
    @POST
    @Path("check-existence")
    Boolean checkExistence(Body<DriveFilesCheckExistenceRequest> request);

    /** {@link #checkExistence(Body)} without blocking. */
    @POST
    @Path("check-existence")
    Uni<Boolean> checkExistenceAsync(Body<DriveFilesCheckExistenceRequest> request);

    /**
     * {@code drive/files/create}: needs {@code write:drive}. At most 120 calls in 1 h.
     *
     * <p>Errors: {@code INAPPROPRIATE}, {@code INVALID_FILE_NAME}, {@code MAX_FILE_SIZE_EXCEEDED},
     * {@code NO_FREE_SPACE}, {@code PROCESSING}.
     */
    @POST
    @Path("create")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    DriveFile create(Body<DriveFilesCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Uni<DriveFile> createAsync(Body<DriveFilesCreateRequest> request);

    /**
     * {@code drive/files/delete}: needs {@code write:drive}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("delete")
    void delete(Body<DriveFilesDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<DriveFilesDeleteRequest> request);

    /** {@code drive/files/find}: needs {@code read:drive}. */
    @POST
    @Path("find")
    List<DriveFile> find(Body<DriveFilesFindRequest> request);

    /** {@link #find(Body)} without blocking. */
    @POST
    @Path("find")
    Uni<List<DriveFile>> findAsync(Body<DriveFilesFindRequest> request);

    /** {@code drive/files/find-by-hash}: needs {@code read:drive}. */
    @POST
    @Path("find-by-hash")
    List<DriveFile> findByHash(Body<DriveFilesFindByHashRequest> request);

    /** {@link #findByHash(Body)} without blocking. */
    @POST
    @Path("find-by-hash")
    Uni<List<DriveFile>> findByHashAsync(Body<DriveFilesFindByHashRequest> request);

    /** {@code drive/files/move-bulk}: needs {@code write:drive}. */
    @POST
    @Path("move-bulk")
    void moveBulk(Body<DriveFilesMoveBulkRequest> request);

    /** {@link #moveBulk(Body)} without blocking. */
    @POST
    @Path("move-bulk")
    Uni<Void> moveBulkAsync(Body<DriveFilesMoveBulkRequest> request);

    /**
     * {@code drive/files/show}: needs {@code read:drive}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("show")
    DriveFile show(Body<DriveFilesShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<DriveFile> showAsync(Body<DriveFilesShowRequest> request);

    /**
     * {@code drive/files/update}: needs {@code write:drive}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code INVALID_FILE_NAME}, {@code NO_SUCH_FILE}, {@code NO_SUCH_FOLDER},
     * {@code RESTRICTED_BY_ADMINISTRATOR}, {@code RESTRICTED_BY_ROLE}.
     */
    @POST
    @Path("update")
    DriveFile update(Body<DriveFilesUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<DriveFile> updateAsync(Body<DriveFilesUpdateRequest> request);

    /**
     * {@code drive/files/upload-from-url}: needs {@code write:drive}. At most 60 calls in 1 h.
     *
     * <p>Errors: {@code PROCESSING}.
     */
    @POST
    @Path("upload-from-url")
    void uploadFromUrl(Body<DriveFilesUploadFromUrlRequest> request);

    /** {@link #uploadFromUrl(Body)} without blocking. */
    @POST
    @Path("upload-from-url")
    Uni<Void> uploadFromUrlAsync(Body<DriveFilesUploadFromUrlRequest> request);
}
