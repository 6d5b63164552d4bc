package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README says is so: its code is that of the tested applications, its table that of the configuration. */
class ReadmeTest {

    private static final Pattern SNIPPET =
            Pattern.compile("(?:<!-- (\\S+) -->\\n)?```(java|xml|properties)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `(misskey\\.[^`]+)` \\| ([^|]+) \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>quarkus-misskey</artifactId>\\s*<version>([^<]+)");

    private final String readme = read("README.md");

    @Test
    void quotesCodeThatIsCompiledAndTested() {
        List<Matcher> snippets =
                SNIPPET.matcher(readme).results().map(ReadmeTest::snippet).toList();
        assertThat(snippets).hasSizeGreaterThan(5);
        for (Matcher snippet : snippets) {
            assertThat(snippet.group(1)).as("file of\n" + snippet.group(3)).isNotNull();
            assertThat(unindented(source(snippet.group(1)))).contains(unindented(snippet.group(3)));
        }
    }

    @Test
    void listsEveryConfigurationKeyWithItsDefault() {
        Map<String, String> listed = KEY.matcher(readme)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2).strip().replace("`", ""), (a, b) -> b, TreeMap::new));
        Map<String, String> existing = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ArchitectureTest.ROOT).stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .forEach(type -> existing.putAll(ConfigurationKeys.of(type.reflect())));
        assertThat(listed).isEqualTo(existing);
    }

    @Test
    void linksToFilesThatExist() {
        assertThat(LINK.matcher(readme).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    private static Matcher snippet(MatchResult found) {
        Matcher matcher = SNIPPET.matcher(found.group());
        assertThat(matcher.matches()).isTrue();
        return matcher;
    }

    /** The file, with what is filled in when it is used. */
    private static String source(String path) {
        Matcher version = VERSION.matcher(read("pom.xml"));
        assertThat(version.find()).isTrue();
        return read(path).replace("@project.version@", version.group(1));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
