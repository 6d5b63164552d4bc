package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.ServerCpu;
import io.github.quarkusmisskey.api.model.ServerFileSystem;
import io.github.quarkusmisskey.api.model.ServerMemory;

/**
 * What {@code admin/server-info} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminServerInfoResponse(
        String machine,
        String os,
        String node,
        String psql,
        ServerCpu cpu,
        ServerMemory mem,
        ServerFileSystem fs,
        Net net,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminServerInfoResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminServerInfoResponse(
            String machine,
            String os,
            String node,
            String psql,
            ServerCpu cpu,
            ServerMemory mem,
            ServerFileSystem fs,
            Net net) {
        this(machine, os, node, psql, cpu, mem, fs, net, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminServerInfoResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminServerInfoResponse",
                "machine,os,node,psql,cpu,mem,fs,net,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {machine, os, node, psql, cpu, mem, fs, net, unknown};
    }

    /**
     * An object that {@link AdminServerInfoResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Net(
            @JsonProperty("interface") String interfaceValue,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Net {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Net(String interfaceValue) {
            this(interfaceValue, null);
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
                    "interfaceValue,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {interfaceValue, unknown};
        }
    }
}
