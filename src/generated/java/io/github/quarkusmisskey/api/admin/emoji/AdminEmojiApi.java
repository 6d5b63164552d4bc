package io.github.quarkusmisskey.api.admin.emoji;

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
import io.github.quarkusmisskey.api.model.EmojiDetailed;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/emoji}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/emoji")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminEmojiApi {

    /**
     * {@code admin/emoji/add}: needs {@code write:admin:emoji}.
     *
     * <p>Errors: {@code DUPLICATE_NAME}, {@code NO_SUCH_FILE}, {@code UNSUPPORTED_FILE_TYPE}.
     */
    @POST
    @Path("add")
    EmojiDetailed add(Body<? extends AdminEmojiAddRequest> request);

    /** {@link #add(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default EmojiDetailed add(Consumer<AdminEmojiAddRequest.Builder> request) {
        return add(AdminEmojiAddRequest.with(request));
    }

    /** {@link #add(Body)} without blocking. */
    @POST
    @Path("add")
    Uni<EmojiDetailed> addAsync(Body<? extends AdminEmojiAddRequest> request);

    /** {@link #add(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<EmojiDetailed> addAsync(Consumer<AdminEmojiAddRequest.Builder> request) {
        return addAsync(AdminEmojiAddRequest.with(request));
    }

    /** {@code admin/emoji/add-aliases-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("add-aliases-bulk")
    void addAliasesBulk(Body<? extends AdminEmojiAddAliasesBulkRequest> request);

    /** {@link #addAliasesBulk(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void addAliasesBulk(Consumer<AdminEmojiAddAliasesBulkRequest.Builder> request) {
        addAliasesBulk(AdminEmojiAddAliasesBulkRequest.with(request));
    }

    /** {@link #addAliasesBulk(Body)} without blocking. */
    @POST
    @Path("add-aliases-bulk")
    Uni<Void> addAliasesBulkAsync(Body<? extends AdminEmojiAddAliasesBulkRequest> request);

    /** {@link #addAliasesBulk(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> addAliasesBulkAsync(Consumer<AdminEmojiAddAliasesBulkRequest.Builder> request) {
        return addAliasesBulkAsync(AdminEmojiAddAliasesBulkRequest.with(request));
    }

    /**
     * {@code admin/emoji/copy}: needs {@code write:admin:emoji}.
     *
     * <p>Errors: {@code DUPLICATE_NAME}, {@code NO_SUCH_EMOJI}.
     */
    @POST
    @Path("copy")
    AdminEmojiCopyResponse copy(Body<? extends AdminEmojiCopyRequest> request);

    /** {@link #copy(Body)} by {@code emojiId} alone. */
    @NoClassInterceptors
    default AdminEmojiCopyResponse copy(String emojiId) {
        return copy(new AdminEmojiCopyRequest(emojiId));
    }

    /** {@link #copy(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminEmojiCopyResponse copy(Consumer<AdminEmojiCopyRequest.Builder> request) {
        return copy(AdminEmojiCopyRequest.with(request));
    }

    /** {@link #copy(Body)} without blocking. */
    @POST
    @Path("copy")
    Uni<AdminEmojiCopyResponse> copyAsync(Body<? extends AdminEmojiCopyRequest> request);

    /** {@link #copy(Body)} by {@code emojiId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<AdminEmojiCopyResponse> copyAsync(String emojiId) {
        return copyAsync(new AdminEmojiCopyRequest(emojiId));
    }

    /** {@link #copy(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminEmojiCopyResponse> copyAsync(Consumer<AdminEmojiCopyRequest.Builder> request) {
        return copyAsync(AdminEmojiCopyRequest.with(request));
    }

    /**
     * {@code admin/emoji/delete}: needs {@code write:admin:emoji}.
     *
     * <p>Errors: {@code NO_SUCH_EMOJI}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends AdminEmojiDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void delete(String id) {
        delete(new AdminEmojiDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AdminEmojiDeleteRequest.Builder> request) {
        delete(AdminEmojiDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AdminEmojiDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String id) {
        return deleteAsync(new AdminEmojiDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AdminEmojiDeleteRequest.Builder> request) {
        return deleteAsync(AdminEmojiDeleteRequest.with(request));
    }

    /** {@code admin/emoji/delete-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("delete-bulk")
    void deleteBulk(Body<? extends AdminEmojiDeleteBulkRequest> request);

    /** {@link #deleteBulk(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void deleteBulk(Consumer<AdminEmojiDeleteBulkRequest.Builder> request) {
        deleteBulk(AdminEmojiDeleteBulkRequest.with(request));
    }

    /** {@link #deleteBulk(Body)} without blocking. */
    @POST
    @Path("delete-bulk")
    Uni<Void> deleteBulkAsync(Body<? extends AdminEmojiDeleteBulkRequest> request);

    /** {@link #deleteBulk(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteBulkAsync(Consumer<AdminEmojiDeleteBulkRequest.Builder> request) {
        return deleteBulkAsync(AdminEmojiDeleteBulkRequest.with(request));
    }

    /** {@code admin/emoji/import-zip}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("import-zip")
    void importZip(Body<? extends AdminEmojiImportZipRequest> request);

    /** {@link #importZip(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default void importZip(String fileId) {
        importZip(new AdminEmojiImportZipRequest(fileId));
    }

    /** {@link #importZip(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void importZip(Consumer<AdminEmojiImportZipRequest.Builder> request) {
        importZip(AdminEmojiImportZipRequest.with(request));
    }

    /** {@link #importZip(Body)} without blocking. */
    @POST
    @Path("import-zip")
    Uni<Void> importZipAsync(Body<? extends AdminEmojiImportZipRequest> request);

    /** {@link #importZip(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importZipAsync(String fileId) {
        return importZipAsync(new AdminEmojiImportZipRequest(fileId));
    }

    /** {@link #importZip(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importZipAsync(Consumer<AdminEmojiImportZipRequest.Builder> request) {
        return importZipAsync(AdminEmojiImportZipRequest.with(request));
    }

    /** {@code admin/emoji/list}: needs {@code read:admin:emoji}. */
    @POST
    @Path("list")
    List<EmojiDetailed> list(Body<? extends AdminEmojiListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<EmojiDetailed> list() {
        return list(AdminEmojiListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<EmojiDetailed> list(Consumer<AdminEmojiListRequest.Builder> request) {
        return list(AdminEmojiListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<EmojiDetailed>> listAsync(Body<? extends AdminEmojiListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<EmojiDetailed>> listAsync() {
        return listAsync(AdminEmojiListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<EmojiDetailed>> listAsync(Consumer<AdminEmojiListRequest.Builder> request) {
        return listAsync(AdminEmojiListRequest.with(request));
    }

    /** {@code admin/emoji/list-remote}: needs {@code read:admin:emoji}. */
    @POST
    @Path("list-remote")
    List<EmojiDetailed> listRemote(Body<? extends AdminEmojiListRemoteRequest> request);

    /** {@link #listRemote(Body)} without parameters. */
    @NoClassInterceptors
    default List<EmojiDetailed> listRemote() {
        return listRemote(AdminEmojiListRemoteRequest.builder().build());
    }

    /** {@link #listRemote(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<EmojiDetailed> listRemote(Consumer<AdminEmojiListRemoteRequest.Builder> request) {
        return listRemote(AdminEmojiListRemoteRequest.with(request));
    }

    /** {@link #listRemote(Body)} without blocking. */
    @POST
    @Path("list-remote")
    Uni<List<EmojiDetailed>> listRemoteAsync(Body<? extends AdminEmojiListRemoteRequest> request);

    /** {@link #listRemote(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<EmojiDetailed>> listRemoteAsync() {
        return listRemoteAsync(AdminEmojiListRemoteRequest.builder().build());
    }

    /** {@link #listRemote(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<EmojiDetailed>> listRemoteAsync(Consumer<AdminEmojiListRemoteRequest.Builder> request) {
        return listRemoteAsync(AdminEmojiListRemoteRequest.with(request));
    }

    /** {@code admin/emoji/remove-aliases-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("remove-aliases-bulk")
    void removeAliasesBulk(Body<? extends AdminEmojiRemoveAliasesBulkRequest> request);

    /** {@link #removeAliasesBulk(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void removeAliasesBulk(Consumer<AdminEmojiRemoveAliasesBulkRequest.Builder> request) {
        removeAliasesBulk(AdminEmojiRemoveAliasesBulkRequest.with(request));
    }

    /** {@link #removeAliasesBulk(Body)} without blocking. */
    @POST
    @Path("remove-aliases-bulk")
    Uni<Void> removeAliasesBulkAsync(Body<? extends AdminEmojiRemoveAliasesBulkRequest> request);

    /** {@link #removeAliasesBulk(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeAliasesBulkAsync(Consumer<AdminEmojiRemoveAliasesBulkRequest.Builder> request) {
        return removeAliasesBulkAsync(AdminEmojiRemoveAliasesBulkRequest.with(request));
    }

    /** {@code admin/emoji/set-aliases-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("set-aliases-bulk")
    void setAliasesBulk(Body<? extends AdminEmojiSetAliasesBulkRequest> request);

    /** {@link #setAliasesBulk(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void setAliasesBulk(Consumer<AdminEmojiSetAliasesBulkRequest.Builder> request) {
        setAliasesBulk(AdminEmojiSetAliasesBulkRequest.with(request));
    }

    /** {@link #setAliasesBulk(Body)} without blocking. */
    @POST
    @Path("set-aliases-bulk")
    Uni<Void> setAliasesBulkAsync(Body<? extends AdminEmojiSetAliasesBulkRequest> request);

    /** {@link #setAliasesBulk(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> setAliasesBulkAsync(Consumer<AdminEmojiSetAliasesBulkRequest.Builder> request) {
        return setAliasesBulkAsync(AdminEmojiSetAliasesBulkRequest.with(request));
    }

    /** {@code admin/emoji/set-category-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("set-category-bulk")
    void setCategoryBulk(Body<? extends AdminEmojiSetCategoryBulkRequest> request);

    /** {@link #setCategoryBulk(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void setCategoryBulk(Consumer<AdminEmojiSetCategoryBulkRequest.Builder> request) {
        setCategoryBulk(AdminEmojiSetCategoryBulkRequest.with(request));
    }

    /** {@link #setCategoryBulk(Body)} without blocking. */
    @POST
    @Path("set-category-bulk")
    Uni<Void> setCategoryBulkAsync(Body<? extends AdminEmojiSetCategoryBulkRequest> request);

    /** {@link #setCategoryBulk(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> setCategoryBulkAsync(Consumer<AdminEmojiSetCategoryBulkRequest.Builder> request) {
        return setCategoryBulkAsync(AdminEmojiSetCategoryBulkRequest.with(request));
    }

    /** {@code admin/emoji/set-license-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("set-license-bulk")
    void setLicenseBulk(Body<? extends AdminEmojiSetLicenseBulkRequest> request);

    /** {@link #setLicenseBulk(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void setLicenseBulk(Consumer<AdminEmojiSetLicenseBulkRequest.Builder> request) {
        setLicenseBulk(AdminEmojiSetLicenseBulkRequest.with(request));
    }

    /** {@link #setLicenseBulk(Body)} without blocking. */
    @POST
    @Path("set-license-bulk")
    Uni<Void> setLicenseBulkAsync(Body<? extends AdminEmojiSetLicenseBulkRequest> request);

    /** {@link #setLicenseBulk(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> setLicenseBulkAsync(Consumer<AdminEmojiSetLicenseBulkRequest.Builder> request) {
        return setLicenseBulkAsync(AdminEmojiSetLicenseBulkRequest.with(request));
    }

    /**
     * {@code admin/emoji/update}: needs {@code write:admin:emoji}.
     *
     * <p>Errors: {@code NO_SUCH_EMOJI}, {@code NO_SUCH_FILE}, {@code SAME_NAME_EMOJI_EXISTS}.
     */
    @POST
    @Path("update")
    void update(Body<? extends AdminEmojiUpdateRequest> request);

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void update(Consumer<AdminEmojiUpdateRequest.Builder> request) {
        update(AdminEmojiUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<? extends AdminEmojiUpdateRequest> request);

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(Consumer<AdminEmojiUpdateRequest.Builder> request) {
        return updateAsync(AdminEmojiUpdateRequest.with(request));
    }
}
