package io.github.quarkusmisskey.api.admin.emoji;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.EmojiDetailed;
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
    EmojiDetailed add(Body<AdminEmojiAddRequest> request);

    /** {@link #add(Body)} without blocking. */
    @POST
    @Path("add")
    Uni<EmojiDetailed> addAsync(Body<AdminEmojiAddRequest> request);

    /** {@code admin/emoji/add-aliases-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("add-aliases-bulk")
    void addAliasesBulk(Body<AdminEmojiAddAliasesBulkRequest> request);

    /** {@link #addAliasesBulk(Body)} without blocking. */
    @POST
    @Path("add-aliases-bulk")
    Uni<Void> addAliasesBulkAsync(Body<AdminEmojiAddAliasesBulkRequest> request);

    /**
     * {@code admin/emoji/copy}: needs {@code write:admin:emoji}.
     *
     * <p>Errors: {@code DUPLICATE_NAME}, {@code NO_SUCH_EMOJI}.
     */
    @POST
    @Path("copy")
    AdminEmojiCopyResponse copy(Body<AdminEmojiCopyRequest> request);

    /** {@link #copy(Body)} without blocking. */
    @POST
    @Path("copy")
    Uni<AdminEmojiCopyResponse> copyAsync(Body<AdminEmojiCopyRequest> request);

    /**
     * {@code admin/emoji/delete}: needs {@code write:admin:emoji}.
     *
     * <p>Errors: {@code NO_SUCH_EMOJI}.
     */
    @POST
    @Path("delete")
    void delete(Body<AdminEmojiDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AdminEmojiDeleteRequest> request);

    /** {@code admin/emoji/delete-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("delete-bulk")
    void deleteBulk(Body<AdminEmojiDeleteBulkRequest> request);

    /** {@link #deleteBulk(Body)} without blocking. */
    @POST
    @Path("delete-bulk")
    Uni<Void> deleteBulkAsync(Body<AdminEmojiDeleteBulkRequest> request);

    /** {@code admin/emoji/import-zip}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("import-zip")
    void importZip(Body<AdminEmojiImportZipRequest> request);

    /** {@link #importZip(Body)} without blocking. */
    @POST
    @Path("import-zip")
    Uni<Void> importZipAsync(Body<AdminEmojiImportZipRequest> request);

    /** {@code admin/emoji/list}: needs {@code read:admin:emoji}. */
    @POST
    @Path("list")
    List<EmojiDetailed> list(Body<AdminEmojiListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<EmojiDetailed> list() {
        return list(AdminEmojiListRequest.builder().build());
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<EmojiDetailed>> listAsync(Body<AdminEmojiListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<EmojiDetailed>> listAsync() {
        return listAsync(AdminEmojiListRequest.builder().build());
    }

    /** {@code admin/emoji/list-remote}: needs {@code read:admin:emoji}. */
    @POST
    @Path("list-remote")
    List<EmojiDetailed> listRemote(Body<AdminEmojiListRemoteRequest> request);

    /** {@link #listRemote(Body)} without parameters. */
    default List<EmojiDetailed> listRemote() {
        return listRemote(AdminEmojiListRemoteRequest.builder().build());
    }

    /** {@link #listRemote(Body)} without blocking. */
    @POST
    @Path("list-remote")
    Uni<List<EmojiDetailed>> listRemoteAsync(Body<AdminEmojiListRemoteRequest> request);

    /** {@link #listRemote(Body)} without parameters and without blocking. */
    default Uni<List<EmojiDetailed>> listRemoteAsync() {
        return listRemoteAsync(AdminEmojiListRemoteRequest.builder().build());
    }

    /** {@code admin/emoji/remove-aliases-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("remove-aliases-bulk")
    void removeAliasesBulk(Body<AdminEmojiRemoveAliasesBulkRequest> request);

    /** {@link #removeAliasesBulk(Body)} without blocking. */
    @POST
    @Path("remove-aliases-bulk")
    Uni<Void> removeAliasesBulkAsync(Body<AdminEmojiRemoveAliasesBulkRequest> request);

    /** {@code admin/emoji/set-aliases-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("set-aliases-bulk")
    void setAliasesBulk(Body<AdminEmojiSetAliasesBulkRequest> request);

    /** {@link #setAliasesBulk(Body)} without blocking. */
    @POST
    @Path("set-aliases-bulk")
    Uni<Void> setAliasesBulkAsync(Body<AdminEmojiSetAliasesBulkRequest> request);

    /** {@code admin/emoji/set-category-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("set-category-bulk")
    void setCategoryBulk(Body<AdminEmojiSetCategoryBulkRequest> request);

    /** {@link #setCategoryBulk(Body)} without blocking. */
    @POST
    @Path("set-category-bulk")
    Uni<Void> setCategoryBulkAsync(Body<AdminEmojiSetCategoryBulkRequest> request);

    /** {@code admin/emoji/set-license-bulk}: needs {@code write:admin:emoji}. */
    @POST
    @Path("set-license-bulk")
    void setLicenseBulk(Body<AdminEmojiSetLicenseBulkRequest> request);

    /** {@link #setLicenseBulk(Body)} without blocking. */
    @POST
    @Path("set-license-bulk")
    Uni<Void> setLicenseBulkAsync(Body<AdminEmojiSetLicenseBulkRequest> request);

    /**
     * {@code admin/emoji/update}: needs {@code write:admin:emoji}.
     *
     * <p>Errors: {@code NO_SUCH_EMOJI}, {@code NO_SUCH_FILE}, {@code SAME_NAME_EMOJI_EXISTS}.
     */
    @POST
    @Path("update")
    void update(Body<AdminEmojiUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<AdminEmojiUpdateRequest> request);
}
