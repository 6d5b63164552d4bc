package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.smallrye.config.ConfigMapping;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The README and what it links to: code is that of the tested applications, keys are those of the configuration. */
class ReadmeTest {

    private static final int MAX_README_LINES = 180;
    private static final int MAX_IMAGE_BYTES = 120 * 1024;
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `(misskey\\.[^`]+)` \\| ([^|]+) \\|");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>quarkus-misskey</artifactId>\\s*<version>([^<]+)");

    private static final String FOLLOWER = "src/it/from-readme/prebuild.groovy";

    private final MarkdownFile readme = MarkdownFile.of("README.md");
    private final List<MarkdownFile> documents = MarkdownFile.all();

    @Test
    void quotesCodeThatIsCompiledAndTested() {
        assertThat(readme.snippets()).hasSizeGreaterThan(4);
        assertThat(documents.stream().flatMap(document -> document.snippets().stream()))
                .hasSizeGreaterThan(20)
                .allSatisfy(snippet -> {
                    assertThat(snippet.source())
                            .as("file of\n" + snippet.code())
                            .isPresent();
                    assertThat(isCopied(snippet)
                                    || unindented(source(snippet.source().get()))
                                            .contains(unindented(snippet.code())))
                            .as("%s has\n%s", snippet.source().get(), snippet.code())
                            .isTrue();
                });
    }

    /** An application is built from what the README says, so that no file holds it a second time. */
    private boolean isCopied(MarkdownFile.Snippet snippet) {
        return snippet.source().get().equals(FOLLOWER) && followed().contains(snippet);
    }

    /** What that application takes of the README, which is one snippet of each language. */
    private List<MarkdownFile.Snippet> followed() {
        assertThat(Path.of(FOLLOWER)).exists();
        List<MarkdownFile.Snippet> followed = readme.section("Sign people in").snippets();
        assertThat(followed)
                .extracting(MarkdownFile.Snippet::language)
                .containsExactlyInAnyOrder("xml", "properties", "java");
        return followed;
    }

    @Test
    void listsEveryConfigurationKeyWithItsDefault() throws IOException, ClassNotFoundException {
        Map<String, String> listed = KEY.matcher(
                        MarkdownFile.of("docs/configuration.md").text())
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2).strip().replace("`", ""), (a, b) -> b, TreeMap::new));
        Map<String, String> existing = new TreeMap<>();
        for (AnnotationInstance mapping : index().getAnnotations(ConfigMapping.class)) {
            existing.putAll(ConfigurationKeys.of(
                    Class.forName(mapping.target().asClass().name().toString())));
        }
        assertThat(listed).isEqualTo(existing);
    }

    /** The one that the jar has for Quarkus. */
    private static Index index() throws IOException {
        try (InputStream index = Files.newInputStream(Path.of("target/classes/META-INF/jandex.idx"))) {
            return new IndexReader(index).read();
        }
    }

    @Test
    void linksToFilesAndHeadingsThatExist() {
        assertThat(readme.links()).isNotEmpty();
        for (MarkdownFile document : documents) {
            assertThat(document.links()).allSatisfy(link -> {
                Path file = document.linked(link);
                assertThat(file).as("%s links to %s", document.path(), link).exists();
                if (link.contains("#")) {
                    assertThat(MarkdownFile.of(file.toString()).anchors())
                            .as("%s links to %s", document.path(), link)
                            .contains(link.substring(link.indexOf('#') + 1));
                }
            });
        }
    }

    @Test
    void isShortAndLinksToEveryDocument() {
        assertThat(readme.text().lines()).hasSizeLessThanOrEqualTo(MAX_README_LINES);
        assertThat(readme.links().stream().map(readme::linked))
                .containsAll(documents.stream()
                        .map(MarkdownFile::path)
                        .filter(path -> !path.equals(readme.path()))
                        .toList());
    }

    @Test
    void showsImagesThatAreSmall() {
        assertThat(MarkdownFile.files("docs/images")).isNotEmpty().allSatisfy(image -> {
            assertThat(Files.size(Path.of(image))).isLessThan(MAX_IMAGE_BYTES);
            assertThat(documents.stream()
                            .flatMap(document -> document.links().stream().map(document::linked)))
                    .contains(Path.of(image));
        });
    }

    /** The file, with what is filled in when it is used. */
    private static String source(String path) {
        Matcher version = VERSION.matcher(MarkdownFile.of("pom.xml").text());
        assertThat(version.find()).isTrue();
        return MarkdownFile.of(path).text().replace("@project.version@", version.group(1));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
