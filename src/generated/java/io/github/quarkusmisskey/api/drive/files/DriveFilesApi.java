package io.github.quarkusmisskey.api.drive.files;

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
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.Note;
import io.quarkus.arc.NoClassInterceptors;
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
    List<ChatMessage> attachedChatMessages(Body<? extends DriveFilesAttachedChatMessagesRequest> request);

    /** {@link #attachedChatMessages(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default List<ChatMessage> attachedChatMessages(String fileId) {
        return attachedChatMessages(DriveFilesAttachedChatMessagesRequest.of(fileId));
    }

    /** {@link #attachedChatMessages(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatMessage> attachedChatMessages(Consumer<DriveFilesAttachedChatMessagesRequest.Builder> request) {
        return attachedChatMessages(DriveFilesAttachedChatMessagesRequest.with(request));
    }

    /** {@link #attachedChatMessages(Body)} without blocking. */
    @POST
    @Path("attached-chat-messages")
    Uni<List<ChatMessage>> attachedChatMessagesAsync(Body<? extends DriveFilesAttachedChatMessagesRequest> request);

    /** {@link #attachedChatMessages(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessage>> attachedChatMessagesAsync(String fileId) {
        return attachedChatMessagesAsync(DriveFilesAttachedChatMessagesRequest.of(fileId));
    }

    /** {@link #attachedChatMessages(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessage>> attachedChatMessagesAsync(Consumer<DriveFilesAttachedChatMessagesRequest.Builder> request) {
        return attachedChatMessagesAsync(DriveFilesAttachedChatMessagesRequest.with(request));
    }

    /**
     * {@code drive/files/attached-notes}: needs {@code read:drive}.
     *
     * <p>Errors: {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("attached-notes")
    List<Note> attachedNotes(Body<? extends DriveFilesAttachedNotesRequest> request);

    /** {@link #attachedNotes(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default List<Note> attachedNotes(String fileId) {
        return attachedNotes(DriveFilesAttachedNotesRequest.of(fileId));
    }

    /** {@link #attachedNotes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> attachedNotes(Consumer<DriveFilesAttachedNotesRequest.Builder> request) {
        return attachedNotes(DriveFilesAttachedNotesRequest.with(request));
    }

    /** {@link #attachedNotes(Body)} without blocking. */
    @POST
    @Path("attached-notes")
    Uni<List<Note>> attachedNotesAsync(Body<? extends DriveFilesAttachedNotesRequest> request);

    /** {@link #attachedNotes(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> attachedNotesAsync(String fileId) {
        return attachedNotesAsync(DriveFilesAttachedNotesRequest.of(fileId));
    }

    /** {@link #attachedNotes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> attachedNotesAsync(Consumer<DriveFilesAttachedNotesRequest.Builder> request) {
        return attachedNotesAsync(DriveFilesAttachedNotesRequest.with(request));
    }

    /** {@code drive/files/check-existence}: needs {@code read:drive}. */
    @POST
    @Path("check-existence")
    Boolean checkExistence(Body<? extends DriveFilesCheckExistenceRequest> request);

    /** {@link #checkExistence(Body)} by {@code md5} alone. */
    @NoClassInterceptors
    default Boolean checkExistence(String md5) {
        return checkExistence(new DriveFilesCheckExistenceRequest(md5));
    }

    /** {@link #checkExistence(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Boolean checkExistence(Consumer<DriveFilesCheckExistenceRequest.Builder> request) {
        return checkExistence(DriveFilesCheckExistenceRequest.with(request));
    }

    /** {@link #checkExistence(Body)} without blocking. */
    @POST
    @Path("check-existence")
    Uni<Boolean> checkExistenceAsync(Body<? extends DriveFilesCheckExistenceRequest> request);

    /** {@link #checkExistence(Body)} by {@code md5} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Boolean> checkExistenceAsync(String md5) {
        return checkExistenceAsync(new DriveFilesCheckExistenceRequest(md5));
    }

    /** {@link #checkExistence(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Boolean> checkExistenceAsync(Consumer<DriveFilesCheckExistenceRequest.Builder> request) {
        return checkExistenceAsync(DriveFilesCheckExistenceRequest.with(request));
    }

    /**
     * {@code drive/files/create}: needs {@code write:drive}. At most 120 calls in 1 h.
     *
     * <p>Errors: {@code INAPPROPRIATE}, {@code INVALID_FILE_NAME}, {@code MAX_FILE_SIZE_EXCEEDED},
     * {@code NO_FREE_SPACE}, {@code PROCESSING}.
     */
    @POST
    @Path("create")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    DriveFile create(Body<? extends DriveFilesCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default DriveFile create(Consumer<DriveFilesCreateRequest.Builder> request) {
        return create(DriveFilesCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Uni<DriveFile> createAsync(Body<? extends DriveFilesCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFile> createAsync(Consumer<DriveFilesCreateRequest.Builder> request) {
        return createAsync(DriveFilesCreateRequest.with(request));
    }

    /**
     * {@code drive/files/delete}: needs {@code write:drive}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends DriveFilesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default void delete(String fileId) {
        delete(new DriveFilesDeleteRequest(fileId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<DriveFilesDeleteRequest.Builder> request) {
        delete(DriveFilesDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends DriveFilesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String fileId) {
        return deleteAsync(new DriveFilesDeleteRequest(fileId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<DriveFilesDeleteRequest.Builder> request) {
        return deleteAsync(DriveFilesDeleteRequest.with(request));
    }

    /** {@code drive/files/find}: needs {@code read:drive}. */
    @POST
    @Path("find")
    List<DriveFile> find(Body<? extends DriveFilesFindRequest> request);

    /** {@link #find(Body)} by {@code name} alone. */
    @NoClassInterceptors
    default List<DriveFile> find(String name) {
        return find(new DriveFilesFindRequest(name, null));
    }

    /** {@link #find(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<DriveFile> find(Consumer<DriveFilesFindRequest.Builder> request) {
        return find(DriveFilesFindRequest.with(request));
    }

    /** {@link #find(Body)} without blocking. */
    @POST
    @Path("find")
    Uni<List<DriveFile>> findAsync(Body<? extends DriveFilesFindRequest> request);

    /** {@link #find(Body)} by {@code name} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> findAsync(String name) {
        return findAsync(new DriveFilesFindRequest(name, null));
    }

    /** {@link #find(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> findAsync(Consumer<DriveFilesFindRequest.Builder> request) {
        return findAsync(DriveFilesFindRequest.with(request));
    }

    /** {@code drive/files/find-by-hash}: needs {@code read:drive}. */
    @POST
    @Path("find-by-hash")
    List<DriveFile> findByHash(Body<? extends DriveFilesFindByHashRequest> request);

    /** {@link #findByHash(Body)} by {@code md5} alone. */
    @NoClassInterceptors
    default List<DriveFile> findByHash(String md5) {
        return findByHash(new DriveFilesFindByHashRequest(md5));
    }

    /** {@link #findByHash(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<DriveFile> findByHash(Consumer<DriveFilesFindByHashRequest.Builder> request) {
        return findByHash(DriveFilesFindByHashRequest.with(request));
    }

    /** {@link #findByHash(Body)} without blocking. */
    @POST
    @Path("find-by-hash")
    Uni<List<DriveFile>> findByHashAsync(Body<? extends DriveFilesFindByHashRequest> request);

    /** {@link #findByHash(Body)} by {@code md5} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> findByHashAsync(String md5) {
        return findByHashAsync(new DriveFilesFindByHashRequest(md5));
    }

    /** {@link #findByHash(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<DriveFile>> findByHashAsync(Consumer<DriveFilesFindByHashRequest.Builder> request) {
        return findByHashAsync(DriveFilesFindByHashRequest.with(request));
    }

    /** {@code drive/files/move-bulk}: needs {@code write:drive}. */
    @POST
    @Path("move-bulk")
    void moveBulk(Body<? extends DriveFilesMoveBulkRequest> request);

    /** {@link #moveBulk(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void moveBulk(Consumer<DriveFilesMoveBulkRequest.Builder> request) {
        moveBulk(DriveFilesMoveBulkRequest.with(request));
    }

    /** {@link #moveBulk(Body)} without blocking. */
    @POST
    @Path("move-bulk")
    Uni<Void> moveBulkAsync(Body<? extends DriveFilesMoveBulkRequest> request);

    /** {@link #moveBulk(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> moveBulkAsync(Consumer<DriveFilesMoveBulkRequest.Builder> request) {
        return moveBulkAsync(DriveFilesMoveBulkRequest.with(request));
    }

    /**
     * {@code drive/files/show}: needs {@code read:drive}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("show")
    DriveFile show(Body<? extends DriveFilesShowRequest> request);

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default DriveFile show(Consumer<DriveFilesShowRequest.Builder> request) {
        return show(DriveFilesShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<DriveFile> showAsync(Body<? extends DriveFilesShowRequest> request);

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFile> showAsync(Consumer<DriveFilesShowRequest.Builder> request) {
        return showAsync(DriveFilesShowRequest.with(request));
    }

    /**
     * {@code drive/files/update}: needs {@code write:drive}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code INVALID_FILE_NAME}, {@code NO_SUCH_FILE}, {@code NO_SUCH_FOLDER},
     * {@code RESTRICTED_BY_ADMINISTRATOR}, {@code RESTRICTED_BY_ROLE}.
     */
    @POST
    @Path("update")
    DriveFile update(Body<? extends DriveFilesUpdateRequest> request);

    /** {@link #update(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default DriveFile update(String fileId) {
        return update(DriveFilesUpdateRequest.of(fileId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default DriveFile update(Consumer<DriveFilesUpdateRequest.Builder> request) {
        return update(DriveFilesUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<DriveFile> updateAsync(Body<? extends DriveFilesUpdateRequest> request);

    /** {@link #update(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFile> updateAsync(String fileId) {
        return updateAsync(DriveFilesUpdateRequest.of(fileId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<DriveFile> updateAsync(Consumer<DriveFilesUpdateRequest.Builder> request) {
        return updateAsync(DriveFilesUpdateRequest.with(request));
    }

    /**
     * {@code drive/files/upload-from-url}: needs {@code write:drive}. At most 60 calls in 1 h.
     *
     * <p>Errors: {@code PROCESSING}.
     */
    @POST
    @Path("upload-from-url")
    void uploadFromUrl(Body<? extends DriveFilesUploadFromUrlRequest> request);

    /** {@link #uploadFromUrl(Body)} by {@code url} alone. */
    @NoClassInterceptors
    default void uploadFromUrl(String url) {
        uploadFromUrl(DriveFilesUploadFromUrlRequest.of(url));
    }

    /** {@link #uploadFromUrl(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void uploadFromUrl(Consumer<DriveFilesUploadFromUrlRequest.Builder> request) {
        uploadFromUrl(DriveFilesUploadFromUrlRequest.with(request));
    }

    /** {@link #uploadFromUrl(Body)} without blocking. */
    @POST
    @Path("upload-from-url")
    Uni<Void> uploadFromUrlAsync(Body<? extends DriveFilesUploadFromUrlRequest> request);

    /** {@link #uploadFromUrl(Body)} by {@code url} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> uploadFromUrlAsync(String url) {
        return uploadFromUrlAsync(DriveFilesUploadFromUrlRequest.of(url));
    }

    /** {@link #uploadFromUrl(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> uploadFromUrlAsync(Consumer<DriveFilesUploadFromUrlRequest.Builder> request) {
        return uploadFromUrlAsync(DriveFilesUploadFromUrlRequest.with(request));
    }
}
