package io.github.quarkusmisskey.api.admin;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quarkusmisskey.api.model.ServerCpu;
import io.github.quarkusmisskey.api.model.ServerFileSystem;
import io.github.quarkusmisskey.api.model.ServerMemory;

/** What {@code admin/server-info} answers. */
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
        Net net) {

    /** An object that {@link AdminServerInfoResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Net(@JsonProperty("interface") String interfaceValue) {}
}
