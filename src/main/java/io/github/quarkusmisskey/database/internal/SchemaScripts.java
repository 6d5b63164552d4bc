package io.github.quarkusmisskey.database.internal;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Lists the scripts by name instead of scanning, which works in jars, class loaders and native executables. */
final class SchemaScripts implements ResourceProvider {

    private static final List<LoadableResource> ALL = List.of(
            new Script("V1__accounts_tokens_and_login_attempts.sql"),
            new Script("V2__flows_and_registered_apps.sql"),
            new Script("V3__stream_leases.sql"),
            new Script("V4__life_of_a_token.sql"),
            new Script("V5__api_keys.sql"),
            new Script("V6__ends_of_sessions.sql"),
            new Script("V7__ids_of_audit_actors.sql"),
            new Script("V8__uses_of_registered_apps.sql"));

    @Override
    public LoadableResource getResource(String name) {
        return ALL.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return ALL.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(
                            SchemaScripts.class.getResourceAsStream("/" + getAbsolutePath()), getAbsolutePath()),
                    StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return "db/misskey/" + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
