package io.github.quarkusmisskey.database.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import io.github.quarkusmisskey.api.Permission;

/** Stores permissions as their sorted names, separated by commas. */
@Converter
public class PermissionsConverter implements AttributeConverter<Set<Permission>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Permission> permissions) {
        return permissions == null ? null : String.join(",", Permission.names(permissions));
    }

    @Override
    public Set<Permission> convertToEntityAttribute(String column) {
        if (column == null || column.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(column.split(","))
                .map(Permission::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
