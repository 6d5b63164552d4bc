package io.github.quarkusmisskey.api.admin.relays;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.RelayStatus;

/** What {@code admin/relays/add} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRelaysAddResponse(String id, String inbox, RelayStatus status) {}
