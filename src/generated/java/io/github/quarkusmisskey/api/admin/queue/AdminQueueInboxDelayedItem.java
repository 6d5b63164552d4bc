package io.github.quarkusmisskey.api.admin.queue;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An array whose positions mean something each. */
@Generated("io.github.quarkusmisskey.generator")
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"first", "second"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AdminQueueInboxDelayedItem(String first, Long second) {}
