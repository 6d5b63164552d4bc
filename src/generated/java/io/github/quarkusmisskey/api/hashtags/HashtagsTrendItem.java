package io.github.quarkusmisskey.api.hashtags;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code hashtags/trend} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HashtagsTrendItem(String tag, List<Long> chart, Long usersCount) {}
