package io.github.quarkusmisskey.web.internal.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts of servers, people and programs never turn the words around them round. The rule for each expression of a
 * template, which takes every text for foreign that is not known as one of this module ({@link TemplateTexts}):
 *
 * <ul>
 *   <li>it stands in an attribute, or
 *   <li>the element right around it is a {@code <bdi>} or has {@code dir="auto"}, or
 *   <li>it is a message, and each text in it is isolated by itself ({@code ...InText}).
 * </ul>
 */
class ForeignTextInTemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void areAllRead() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(30).allMatch(file -> file.toString()
                .endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isIsolatedInEachTemplate(Path template) throws IOException {
        assertThat(TemplateTexts.notIsolated(Files.readString(template)))
                .as("foreign text in %s that is not isolated", template)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{account.name}</p>",
                "<p dir=\"auto\"><b>{account.name}</b></p>",
                "<bdi>{account.name}</bdi> {account.handle}",
                "{#if a > 1}<br>{#else}{note.text}{/if}",
                "<p class=\"a{#if b > 1} c{/if}\">{account.host}</p>",
                "<p>{misskey:postedAs(account.name)}</p>",
                "<bdi>{misskey:postedAs(account.name)}</bdi>"
            })
    void isFoundWhereItIsNotIsolated(String template) {
        assertThat(TemplateTexts.notIsolated(template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bdi>{account.name}</bdi>",
                "<p dir=\"auto\">{#if a}{account.name}{/if}<img alt=\"{account.name}\"></p>",
                "<p>{misskey:postedAs(account.nameInText)} {misskey:brand}</p>",
                "<p{#if a > 1} title=\"{account.name}\"{/if}>{problem.title}</p>",
                "{@java.lang.String name}<ul><li>{#include misskey/time moment=a.b /}</li></ul>"
            })
    void isLeftAloneWhereItIsIsolated(String template) {
        assertThat(TemplateTexts.notIsolated(template)).isEmpty();
    }
}
