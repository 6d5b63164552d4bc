package io.github.quarkusmisskey.api.i.registry;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code i/registry/scopes-with-domain} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegistryScopesWithDomainItem(List<List<String>> scopes, String domain) {}
