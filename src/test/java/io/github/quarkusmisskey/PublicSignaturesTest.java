package io.github.quarkusmisskey;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What applications may use is listed in a committed file, so that each change of it is seen in review. Generated types
 * are left out: they follow from the document of the API.
 *
 * <p>Run with {@code -Dmisskey.signatures.write=true} to write the file anew.
 */
class PublicSignaturesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILE = Path.of("src/test/resources/public-signatures.txt");

    @Test
    void changeOnlyWithTheirFile() throws IOException {
        List<String> signatures = signatures();
        if (Boolean.getBoolean("misskey.signatures.write")) {
            Files.write(FILE, signatures);
        }
        assertThat(signatures).hasSizeGreaterThan(300);
        assertThat(Files.readAllLines(FILE)).isEqualTo(signatures);
    }

    private static List<String> signatures() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .filter(file -> !file.contains("/internal/") && !file.contains("/devserver/"))
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .sorted()
                    .flatMap(name -> signatures(load(name)).stream())
                    .toList();
        }
    }

    /** Nothing for what is not public. */
    private static List<String> signatures(Class<?> type) {
        List<String> lines = new ArrayList<>();
        if (isPromised(type.getModifiers())) {
            lines.add(type.toGenericString());
            Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                    .flatMap(Arrays::stream)
                    .filter(member -> isPromised(member.getModifiers()) && !member.isSynthetic())
                    .map(PublicSignaturesTest::text)
                    .sorted()
                    .forEach(line -> lines.add("    " + line));
            Arrays.stream(type.getDeclaredClasses())
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .forEach(nested -> lines.addAll(signatures(nested)));
        }
        return lines;
    }

    private static String text(Member member) {
        return member instanceof Field field ? field.toGenericString() : ((Executable) member).toGenericString();
    }

    private static boolean isPromised(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicSignaturesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
