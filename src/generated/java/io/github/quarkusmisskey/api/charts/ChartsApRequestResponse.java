package io.github.quarkusmisskey.api.charts;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code charts/ap-request} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsApRequestResponse(
        List<Long> deliverFailed,
        List<Long> deliverSucceeded,
        List<Long> inboxReceived) {}
