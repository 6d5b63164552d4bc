package io.github.quarkusmisskey.api.admin.queue;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.QueueCount;

/**
 * What {@code admin/queue/stats} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueStatsResponse(
        QueueCount deliver,
        QueueCount inbox,
        QueueCount db,
        QueueCount objectStorage,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminQueueStatsResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminQueueStatsResponse(
            QueueCount deliver,
            QueueCount inbox,
            QueueCount db,
            QueueCount objectStorage) {
        this(deliver, inbox, db, objectStorage, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminQueueStatsResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminQueueStatsResponse",
                "deliver,inbox,db,objectStorage,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {deliver, inbox, db, objectStorage, unknown};
    }
}
