package io.github.quarkusmisskey.api.chat;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.smallrye.mutiny.Uni;

/** {@link ChatApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundChatApi extends ChatApi {

    Binding<ChatApi> binding();

    @Override
    default List<ChatMessage> history(Body<? extends ChatHistoryRequest> request) {
        return binding().call(request, ChatApi::history);
    }

    @Override
    default Uni<List<ChatMessage>> historyAsync(Body<? extends ChatHistoryRequest> request) {
        return binding().callAsync(request, ChatApi::historyAsync);
    }

    @Override
    default void readAll(Body<Empty> request) {
        binding().run(request, ChatApi::readAll);
    }

    @Override
    default Uni<Void> readAllAsync(Body<Empty> request) {
        return binding().callAsync(request, ChatApi::readAllAsync);
    }
}
