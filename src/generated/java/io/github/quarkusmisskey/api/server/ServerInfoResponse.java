package io.github.quarkusmisskey.api.server;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.ServerCpu;
import io.github.quarkusmisskey.api.model.ServerFileSystem;
import io.github.quarkusmisskey.api.model.ServerMemory;

/** What {@code server-info} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerInfoResponse(String machine, ServerCpu cpu, ServerMemory mem, ServerFileSystem fs) {}
