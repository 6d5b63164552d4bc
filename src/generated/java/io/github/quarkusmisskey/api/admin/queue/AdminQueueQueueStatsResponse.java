package io.github.quarkusmisskey.api.admin.queue;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.JobMetrics;
import io.github.quarkusmisskey.api.model.QueueName;

/**
 * What {@code admin/queue/queue-stats} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueQueueStatsResponse(
        QueueName name,
        String qualifiedName,
        Map<String, Long> counts,
        Boolean isPaused,
        JobMetrics metrics,
        Db db,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminQueueQueueStatsResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminQueueQueueStatsResponse(
            QueueName name,
            String qualifiedName,
            Map<String, Long> counts,
            Boolean isPaused,
            JobMetrics metrics,
            Db db) {
        this(name, qualifiedName, counts, isPaused, metrics, db, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminQueueQueueStatsResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminQueueQueueStatsResponse",
                "name,qualifiedName,counts,isPaused,metrics,db,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, qualifiedName, counts, isPaused, metrics, db, unknown};
    }

    /**
     * An object that {@link AdminQueueQueueStatsResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
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
            Db.Clients clients,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Db {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Db(
                String version,
                Db.Mode mode,
                String runId,
                String processId,
                Long port,
                String os,
                Double uptime,
                Db.Memory memory,
                Db.Clients clients) {
            this(version, mode, runId, processId, port, os, uptime, memory, clients, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Db that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Db",
                    "version,mode,runId,processId,port,os,uptime,memory,clients,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {version, mode, runId, processId, port, os, uptime, memory, clients, unknown};
        }

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
            public boolean equals(Object other) {
                return other instanceof Mode that && Objects.equals(value, that.value);
            }

            @Override
            public int hashCode() {
                return Objects.hashCode(value);
            }

            @Override
            public String toString() {
                return value;
            }
        }

        /**
         * An object that {@link Db} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Memory(
                Long total,
                Long used,
                Double fragmentationRatio,
                Long peak,
                @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public Memory {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public Memory(Long total, Long used, Double fragmentationRatio, Long peak) {
                this(total, used, fragmentationRatio, peak, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Memory that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "Memory",
                        "total,used,fragmentationRatio,peak,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {total, used, fragmentationRatio, peak, unknown};
            }
        }

        /**
         * An object that {@link Db} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Clients(
                Long blocked,
                Long connected,
                @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public Clients {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public Clients(Long blocked, Long connected) {
                this(blocked, connected, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Clients that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "Clients",
                        "blocked,connected,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {blocked, connected, unknown};
            }
        }
    }
}
