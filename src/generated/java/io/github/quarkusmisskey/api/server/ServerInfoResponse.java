package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.ServerCpu;
import io.github.quarkusmisskey.api.model.ServerFileSystem;
import io.github.quarkusmisskey.api.model.ServerMemory;

/**
 * What {@code server-info} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerInfoResponse(
        String machine,
        ServerCpu cpu,
        ServerMemory mem,
        ServerFileSystem fs,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ServerInfoResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ServerInfoResponse(String machine, ServerCpu cpu, ServerMemory mem, ServerFileSystem fs) {
        this(machine, cpu, mem, fs, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServerInfoResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ServerInfoResponse",
                "machine,cpu,mem,fs,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {machine, cpu, mem, fs, unknown};
    }
}
