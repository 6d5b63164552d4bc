package io.github.quarkusmisskey.api.admin.queue;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.model.JobMetrics;
import io.github.quarkusmisskey.api.model.QueueName;

/** What {@code admin/queue/queue-stats} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueQueueStatsResponse(
        QueueName name,
        String qualifiedName,
        Map<String, Long> counts,
        Boolean isPaused,
        JobMetrics metrics,
        Db db) {

    /** An object that {@link AdminQueueQueueStatsResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Db(
            String version,
            Db.Mode mode,
            String runId,
            String processId,
            Long port,
            String os,
            Double uptime,
            Db.Memory memory,
            Db.Clients clients) {

        /**
         * One of the constants, or any other word: servers may know more. Those keep their text and equal no
         * constant.
         *
         * @param value the word on the wire
         */
        public record Mode(@JsonValue String value) {

            public static final Mode CLUSTER = new Mode("cluster");
            public static final Mode STANDALONE = new Mode("standalone");
            public static final Mode SENTINEL = new Mode("sentinel");

            @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
            public Mode {}

            @Override
            public String toString() {
                return value;
            }
        }

        /** An object that {@link Db} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Memory(Long total, Long used, Double fragmentationRatio, Long peak) {}

        /** An object that {@link Db} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Clients(Long blocked, Long connected) {}
    }
}
