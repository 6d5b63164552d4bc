package io.github.quarkusmisskey.web.internal.resource;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;

import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page passes the bulkhead and its limit, but for those that are named here, which call no server. */
class GuardedPagesTest {

    private static final Path CLASSES = Path.of("target", "classes");

    private static final List<String> WITHOUT_SERVERS = List.of(
            "AccessResource.show",
            "AccountsResource.list",
            "AccountsResource.use",
            "DataResource.export",
            "DataResource.show",
            "NotesResource.posted",
            "OAuthClientResource.describe",
            "PageFolder.nothing",
            "PageFolder.nothingToChange",
            "PageFolder.nothingToDelete",
            "PageFolder.nothingToPatch",
            "PageFolder.nothingToPut",
            "PictureChoiceResource.choose",
            "RootResource.start",
            "SignedInResource.result",
            "SignedInResource.signOut",
            "SignedInResource.signOutEverywhere",
            "StartResource.start");

    @Test
    void areAllThatMayCallAServer() throws IOException {
        List<Method> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(pages.stream()
                        .filter(page -> !page.isAnnotationPresent(CallsServer.class))
                        .map(page -> page.getDeclaringClass().getSimpleName() + "." + page.getName())
                        .distinct()
                        .sorted())
                .isEqualTo(WITHOUT_SERVERS);
    }

    private static List<Method> pages() throws IOException {
        Path folder = CLASSES.resolve(GuardedPagesTest.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> GuardedPagesTest.class.getPackageName() + "." + name.replace(".class", ""))
                    .flatMap(GuardedPagesTest::methods)
                    .filter(GuardedPagesTest::answersRequests)
                    .toList();
        }
    }

    private static Stream<Method> methods(String type) {
        try {
            return Arrays.stream(Class.forName(type, false, GuardedPagesTest.class.getClassLoader())
                    .getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean answersRequests(Method method) {
        return !method.isBridge()
                && Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
