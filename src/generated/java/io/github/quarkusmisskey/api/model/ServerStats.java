package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code ServerStats}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerStats(
        Double cpu,
        Mem mem,
        Net net,
        Fs fs,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ServerStats {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ServerStats(Double cpu, Mem mem, Net net, Fs fs) {
        this(cpu, mem, net, fs, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServerStats that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ServerStats",
                "cpu,mem,net,fs,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {cpu, mem, net, fs, unknown};
    }

    /**
     * An object that {@link ServerStats} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mem(Long used, Long active, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Mem {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Mem(Long used, Long active) {
            this(used, active, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mem that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Mem",
                    "used,active,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {used, active, unknown};
        }
    }

    /**
     * An object that {@link ServerStats} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Net(Double rx, Double tx, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Net {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Net(Double rx, Double tx) {
            this(rx, tx, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Net that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Net",
                    "rx,tx,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {rx, tx, unknown};
        }
    }

    /**
     * An object that {@link ServerStats} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fs(Double r, Double w, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Fs {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Fs(Double r, Double w) {
            this(r, w, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Fs that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Fs",
                    "r,w,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {r, w, unknown};
        }
    }
}
