package io.github.quarkusmisskey.api.admin.emoji;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.EmojiDetailed;
import io.smallrye.mutiny.Uni;

/** {@link AdminEmojiApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminEmojiApi extends AdminEmojiApi {

    Binding<AdminEmojiApi> binding();

    @Override
    default EmojiDetailed add(Body<AdminEmojiAddRequest> request) {
        return binding().call(request, AdminEmojiApi::add);
    }

    @Override
    default Uni<EmojiDetailed> addAsync(Body<AdminEmojiAddRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::addAsync);
    }

    @Override
    default void addAliasesBulk(Body<AdminEmojiAddAliasesBulkRequest> request) {
        binding().run(request, AdminEmojiApi::addAliasesBulk);
    }

    @Override
    default Uni<Void> addAliasesBulkAsync(Body<AdminEmojiAddAliasesBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::addAliasesBulkAsync);
    }

    @Override
    default AdminEmojiCopyResponse copy(Body<AdminEmojiCopyRequest> request) {
        return binding().call(request, AdminEmojiApi::copy);
    }

    @Override
    default Uni<AdminEmojiCopyResponse> copyAsync(Body<AdminEmojiCopyRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::copyAsync);
    }

    @Override
    default void delete(Body<AdminEmojiDeleteRequest> request) {
        binding().run(request, AdminEmojiApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<AdminEmojiDeleteRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::deleteAsync);
    }

    @Override
    default void deleteBulk(Body<AdminEmojiDeleteBulkRequest> request) {
        binding().run(request, AdminEmojiApi::deleteBulk);
    }

    @Override
    default Uni<Void> deleteBulkAsync(Body<AdminEmojiDeleteBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::deleteBulkAsync);
    }

    @Override
    default void importZip(Body<AdminEmojiImportZipRequest> request) {
        binding().run(request, AdminEmojiApi::importZip);
    }

    @Override
    default Uni<Void> importZipAsync(Body<AdminEmojiImportZipRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::importZipAsync);
    }

    @Override
    default List<EmojiDetailed> list(Body<AdminEmojiListRequest> request) {
        return binding().call(request, AdminEmojiApi::list);
    }

    @Override
    default Uni<List<EmojiDetailed>> listAsync(Body<AdminEmojiListRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::listAsync);
    }

    @Override
    default List<EmojiDetailed> listRemote(Body<AdminEmojiListRemoteRequest> request) {
        return binding().call(request, AdminEmojiApi::listRemote);
    }

    @Override
    default Uni<List<EmojiDetailed>> listRemoteAsync(Body<AdminEmojiListRemoteRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::listRemoteAsync);
    }

    @Override
    default void removeAliasesBulk(Body<AdminEmojiRemoveAliasesBulkRequest> request) {
        binding().run(request, AdminEmojiApi::removeAliasesBulk);
    }

    @Override
    default Uni<Void> removeAliasesBulkAsync(Body<AdminEmojiRemoveAliasesBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::removeAliasesBulkAsync);
    }

    @Override
    default void setAliasesBulk(Body<AdminEmojiSetAliasesBulkRequest> request) {
        binding().run(request, AdminEmojiApi::setAliasesBulk);
    }

    @Override
    default Uni<Void> setAliasesBulkAsync(Body<AdminEmojiSetAliasesBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::setAliasesBulkAsync);
    }

    @Override
    default void setCategoryBulk(Body<AdminEmojiSetCategoryBulkRequest> request) {
        binding().run(request, AdminEmojiApi::setCategoryBulk);
    }

    @Override
    default Uni<Void> setCategoryBulkAsync(Body<AdminEmojiSetCategoryBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::setCategoryBulkAsync);
    }

    @Override
    default void setLicenseBulk(Body<AdminEmojiSetLicenseBulkRequest> request) {
        binding().run(request, AdminEmojiApi::setLicenseBulk);
    }

    @Override
    default Uni<Void> setLicenseBulkAsync(Body<AdminEmojiSetLicenseBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::setLicenseBulkAsync);
    }

    @Override
    default void update(Body<AdminEmojiUpdateRequest> request) {
        binding().run(request, AdminEmojiApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<AdminEmojiUpdateRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::updateAsync);
    }
}
