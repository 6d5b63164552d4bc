package io.github.quarkusmisskey.api.admin.relays;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.RelayStatus;

/** What {@code admin/relays/list} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRelaysListItem(String id, String inbox, RelayStatus status) {}
