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
    default EmojiDetailed add(Body<? extends AdminEmojiAddRequest> request) {
        return binding().call(request, AdminEmojiApi::add);
    }

    @Override
    default Uni<EmojiDetailed> addAsync(Body<? extends AdminEmojiAddRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::addAsync);
    }

    @Override
    default void addAliasesBulk(Body<? extends AdminEmojiAddAliasesBulkRequest> request) {
        binding().run(request, AdminEmojiApi::addAliasesBulk);
    }

    @Override
    default Uni<Void> addAliasesBulkAsync(Body<? extends AdminEmojiAddAliasesBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::addAliasesBulkAsync);
    }

    @Override
    default AdminEmojiCopyResponse copy(Body<? extends AdminEmojiCopyRequest> request) {
        return binding().call(request, AdminEmojiApi::copy);
    }

    @Override
    default Uni<AdminEmojiCopyResponse> copyAsync(Body<? extends AdminEmojiCopyRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::copyAsync);
    }

    @Override
    default void delete(Body<? extends AdminEmojiDeleteRequest> request) {
        binding().run(request, AdminEmojiApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AdminEmojiDeleteRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::deleteAsync);
    }

    @Override
    default void deleteBulk(Body<? extends AdminEmojiDeleteBulkRequest> request) {
        binding().run(request, AdminEmojiApi::deleteBulk);
    }

    @Override
    default Uni<Void> deleteBulkAsync(Body<? extends AdminEmojiDeleteBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::deleteBulkAsync);
    }

    @Override
    default void importZip(Body<? extends AdminEmojiImportZipRequest> request) {
        binding().run(request, AdminEmojiApi::importZip);
    }

    @Override
    default Uni<Void> importZipAsync(Body<? extends AdminEmojiImportZipRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::importZipAsync);
    }

    @Override
    default List<EmojiDetailed> list(Body<? extends AdminEmojiListRequest> request) {
        return binding().call(request, AdminEmojiApi::list);
    }

    @Override
    default Uni<List<EmojiDetailed>> listAsync(Body<? extends AdminEmojiListRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::listAsync);
    }

    @Override
    default List<EmojiDetailed> listRemote(Body<? extends AdminEmojiListRemoteRequest> request) {
        return binding().call(request, AdminEmojiApi::listRemote);
    }

    @Override
    default Uni<List<EmojiDetailed>> listRemoteAsync(Body<? extends AdminEmojiListRemoteRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::listRemoteAsync);
    }

    @Override
    default void removeAliasesBulk(Body<? extends AdminEmojiRemoveAliasesBulkRequest> request) {
        binding().run(request, AdminEmojiApi::removeAliasesBulk);
    }

    @Override
    default Uni<Void> removeAliasesBulkAsync(Body<? extends AdminEmojiRemoveAliasesBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::removeAliasesBulkAsync);
    }

    @Override
    default void setAliasesBulk(Body<? extends AdminEmojiSetAliasesBulkRequest> request) {
        binding().run(request, AdminEmojiApi::setAliasesBulk);
    }

    @Override
    default Uni<Void> setAliasesBulkAsync(Body<? extends AdminEmojiSetAliasesBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::setAliasesBulkAsync);
    }

    @Override
    default void setCategoryBulk(Body<? extends AdminEmojiSetCategoryBulkRequest> request) {
        binding().run(request, AdminEmojiApi::setCategoryBulk);
    }

    @Override
    default Uni<Void> setCategoryBulkAsync(Body<? extends AdminEmojiSetCategoryBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::setCategoryBulkAsync);
    }

    @Override
    default void setLicenseBulk(Body<? extends AdminEmojiSetLicenseBulkRequest> request) {
        binding().run(request, AdminEmojiApi::setLicenseBulk);
    }

    @Override
    default Uni<Void> setLicenseBulkAsync(Body<? extends AdminEmojiSetLicenseBulkRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::setLicenseBulkAsync);
    }

    @Override
    default void update(Body<? extends AdminEmojiUpdateRequest> request) {
        binding().run(request, AdminEmojiApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<? extends AdminEmojiUpdateRequest> request) {
        return binding().callAsync(request, AdminEmojiApi::updateAsync);
    }
}
