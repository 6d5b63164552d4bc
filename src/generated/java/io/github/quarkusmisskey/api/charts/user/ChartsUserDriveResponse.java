package io.github.quarkusmisskey.api.charts.user;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code charts/user/drive} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserDriveResponse(
        List<Long> totalCount,
        List<Long> totalSize,
        List<Long> incCount,
        List<Long> incSize,
        List<Long> decCount,
        List<Long> decSize) {}
