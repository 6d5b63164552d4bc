package io.github.quarkusmisskey.api.chat;

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
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code chat}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/chat")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ChatApi {

    /** {@code chat/history}: needs {@code read:chat}. */
    @POST
    @Path("history")
    List<ChatMessage> history(Body<? extends ChatHistoryRequest> request);

    /** {@link #history(Body)} without parameters. */
    @NoClassInterceptors
    default List<ChatMessage> history() {
        return history(new ChatHistoryRequest(null, null));
    }

    /** {@link #history(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatMessage> history(Consumer<ChatHistoryRequest.Builder> request) {
        return history(ChatHistoryRequest.with(request));
    }

    /** {@link #history(Body)} without blocking. */
    @POST
    @Path("history")
    Uni<List<ChatMessage>> historyAsync(Body<? extends ChatHistoryRequest> request);

    /** {@link #history(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessage>> historyAsync() {
        return historyAsync(new ChatHistoryRequest(null, null));
    }

    /** {@link #history(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessage>> historyAsync(Consumer<ChatHistoryRequest.Builder> request) {
        return historyAsync(ChatHistoryRequest.with(request));
    }

    /** {@code chat/read-all}: needs {@code write:chat}. */
    @POST
    @Path("read-all")
    void readAll(Body<Empty> request);

    /** {@link #readAll(Body)} without parameters. */
    @NoClassInterceptors
    default void readAll() {
        readAll(Empty.BODY);
    }

    /** {@link #readAll(Body)} without blocking. */
    @POST
    @Path("read-all")
    Uni<Void> readAllAsync(Body<Empty> request);

    /** {@link #readAll(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> readAllAsync() {
        return readAllAsync(Empty.BODY);
    }
}
