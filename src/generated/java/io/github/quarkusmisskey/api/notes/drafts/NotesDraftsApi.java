package io.github.quarkusmisskey.api.notes.drafts;

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
import io.github.quarkusmisskey.api.model.NoteDraft;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code notes/drafts}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/notes/drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface NotesDraftsApi {

    /** {@code notes/drafts/count}: needs {@code read:account}. */
    @POST
    @Path("count")
    Long count(Body<Empty> request);

    /** {@link #count(Body)} without parameters. */
    @NoClassInterceptors
    default Long count() {
        return count(Empty.BODY);
    }

    /** {@link #count(Body)} without blocking. */
    @POST
    @Path("count")
    Uni<Long> countAsync(Body<Empty> request);

    /** {@link #count(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Long> countAsync() {
        return countAsync(Empty.BODY);
    }

    /**
     * {@code notes/drafts/create}: needs {@code write:account}. At most 300 calls in 1 h.
     *
     * <p>Errors: {@code CANNOT_CREATE_ALREADY_EXPIRED_EVENT}, {@code CANNOT_CREATE_ALREADY_EXPIRED_POLL},
     * {@code CANNOT_RENOTE_DUE_TO_VISIBILITY}, {@code CANNOT_RENOTE_OUTSIDE_OF_CHANNEL},
     * {@code CANNOT_RENOTE_TO_A_PURE_RENOTE}, {@code CANNOT_RENOTE_TO_EXTERNAL},
     * {@code CANNOT_REPLY_TO_AN_INVISIBLE_NOTE}, {@code CANNOT_REPLY_TO_A_PURE_RENOTE},
     * {@code CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY},
     * {@code CANNOT_SCHEDULE_DELETE_EARLIER_THAN_NOW}, {@code CONTAINS_PROHIBITED_WORDS},
     * {@code CONTAINS_TOO_MANY_MENTIONS}, {@code NO_SUCH_CHANNEL}, {@code NO_SUCH_FILE},
     * {@code NO_SUCH_RENOTE_TARGET}, {@code NO_SUCH_REPLY_TARGET}, {@code TOO_MANY_DRAFTS},
     * {@code TOO_MANY_SCHEDULED_NOTES}, {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("create")
    NotesDraftsCreateResponse create(Body<? extends NotesDraftsCreateRequest> request);

    /** {@link #create(Body)} without parameters. */
    @NoClassInterceptors
    default NotesDraftsCreateResponse create() {
        return create(NotesDraftsCreateRequest.builder().build());
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default NotesDraftsCreateResponse create(Consumer<NotesDraftsCreateRequest.Builder> request) {
        return create(NotesDraftsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<NotesDraftsCreateResponse> createAsync(Body<? extends NotesDraftsCreateRequest> request);

    /** {@link #create(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<NotesDraftsCreateResponse> createAsync() {
        return createAsync(NotesDraftsCreateRequest.builder().build());
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<NotesDraftsCreateResponse> createAsync(Consumer<NotesDraftsCreateRequest.Builder> request) {
        return createAsync(NotesDraftsCreateRequest.with(request));
    }

    /**
     * {@code notes/drafts/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_NOTE_DRAFT}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends NotesDraftsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code draftId} alone. */
    @NoClassInterceptors
    default void delete(String draftId) {
        delete(new NotesDraftsDeleteRequest(draftId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<NotesDraftsDeleteRequest.Builder> request) {
        delete(NotesDraftsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends NotesDraftsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code draftId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String draftId) {
        return deleteAsync(new NotesDraftsDeleteRequest(draftId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<NotesDraftsDeleteRequest.Builder> request) {
        return deleteAsync(NotesDraftsDeleteRequest.with(request));
    }

    /** {@code notes/drafts/list}: needs {@code read:account}. */
    @POST
    @Path("list")
    List<NoteDraft> list(Body<? extends NotesDraftsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<NoteDraft> list() {
        return list(NotesDraftsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<NoteDraft> list(Consumer<NotesDraftsListRequest.Builder> request) {
        return list(NotesDraftsListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<NoteDraft>> listAsync(Body<? extends NotesDraftsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<NoteDraft>> listAsync() {
        return listAsync(NotesDraftsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<NoteDraft>> listAsync(Consumer<NotesDraftsListRequest.Builder> request) {
        return listAsync(NotesDraftsListRequest.with(request));
    }

    /**
     * {@code notes/drafts/update}: needs {@code write:account}. At most 300 calls in 1 h.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code CANNOT_CREATE_ALREADY_EXPIRED_EVENT},
     * {@code CANNOT_CREATE_ALREADY_EXPIRED_POLL}, {@code CANNOT_RENOTE}, {@code CANNOT_RENOTE_DUE_TO_VISIBILITY},
     * {@code CANNOT_RENOTE_OUTSIDE_OF_CHANNEL}, {@code CANNOT_RENOTE_TO_A_PURE_RENOTE},
     * {@code CANNOT_RENOTE_TO_EXTERNAL}, {@code CANNOT_REPLY_TO_AN_INVISIBLE_NOTE},
     * {@code CANNOT_REPLY_TO_A_PURE_RENOTE}, {@code CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY},
     * {@code CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY},
     * {@code CANNOT_SCHEDULE_DELETE_EARLIER_THAN_NOW}, {@code CONTAINS_PROHIBITED_WORDS},
     * {@code CONTAINS_TOO_MANY_MENTIONS}, {@code NO_SUCH_CHANNEL}, {@code NO_SUCH_FILE}, {@code NO_SUCH_NOTE_DRAFT},
     * {@code NO_SUCH_RENOTE}, {@code NO_SUCH_RENOTE_TARGET}, {@code NO_SUCH_REPLY}, {@code NO_SUCH_REPLY_TARGET},
     * {@code TOO_MANY_SCHEDULED_NOTES}, {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("update")
    NotesDraftsUpdateResponse update(Body<? extends NotesDraftsUpdateRequest> request);

    /** {@link #update(Body)} by {@code draftId} alone. */
    @NoClassInterceptors
    default NotesDraftsUpdateResponse update(String draftId) {
        return update(NotesDraftsUpdateRequest.of(draftId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default NotesDraftsUpdateResponse update(Consumer<NotesDraftsUpdateRequest.Builder> request) {
        return update(NotesDraftsUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<NotesDraftsUpdateResponse> updateAsync(Body<? extends NotesDraftsUpdateRequest> request);

    /** {@link #update(Body)} by {@code draftId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<NotesDraftsUpdateResponse> updateAsync(String draftId) {
        return updateAsync(NotesDraftsUpdateRequest.of(draftId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<NotesDraftsUpdateResponse> updateAsync(Consumer<NotesDraftsUpdateRequest.Builder> request) {
        return updateAsync(NotesDraftsUpdateRequest.with(request));
    }
}
