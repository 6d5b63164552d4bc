package io.github.quarkusmisskey.api.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was loaded before reads a first value without loading more. */
class ReaderWarmupTest {

    private static final String API = "io.github.quarkusmisskey.api.";

    /** Has classes of the module for itself, and tells which it has loaded. */
    private static final class Fresh extends URLClassLoader {

        private final TreeSet<String> loaded = new TreeSet<>();

        Fresh() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(File::new)
                    .map(Fresh::url)
                    .toArray(URL[]::new);
        }

        private static URL url(File file) {
            try {
                return file.toURI().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            if (name.startsWith(API)) {
                loaded.add(name);
            }
            return found;
        }

        Object call(String type, String method, Class<?>[] types, Object... arguments)
                throws ReflectiveOperationException {
            Method called = loadClass(type).getDeclaredMethod(method, types);
            called.setAccessible(true);
            return called.invoke(null, arguments);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "i.json, model.MeDetailed",
        "meta.json, model.MetaDetailed",
        "notes-show.json, model.Note",
        "users-show.json, model.UserDetailed",
        "notes-create.json, notes.NotesCreateResponse"
    })
    void loadsEverythingThatAnAnswerNeeds(String sample, String type) throws Exception {
        byte[] json = sample(sample);
        try (Fresh classes = new Fresh()) {
            Class<?> wanted = classes.loadClass(API + type);
            classes.call(ReaderWarmup.class.getName(), "load", new Class<?>[] {Type.class}, wanted);
            List<String> before = List.copyOf(classes.loaded);
            assertThat(before).contains(API + type);
            assertThat(read(classes, wanted, json)).isNotNull();
            classes.loaded.removeAll(before);
            assertThat(classes.loaded).isEmpty();
        }
    }

    private static Object read(Fresh classes, Class<?> wanted, byte[] json) throws ReflectiveOperationException {
        Object reader = classes.call(ApiJson.class.getName(), "reader", new Class<?>[] {Type.class}, wanted);
        Object in = classes.call(JsonIn.class.getName(), "of", new Class<?>[] {byte[].class}, (Object) json);
        Method read = classes.loadClass(JsonIn.class.getName())
                .getMethod("require", classes.loadClass(JsonType.class.getName()), int.class);
        return read.invoke(in, reader, 100);
    }

    @Test
    void loadsWhatStreamsBring() throws Exception {
        try (Fresh classes = new Fresh()) {
            Class<?> event = classes.loadClass(API + "streaming.StreamEvent");
            classes.call(ReaderWarmup.class.getName(), "load", new Class<?>[] {Type.class}, event);
            assertThat(classes.loaded)
                    .contains(
                            API + "internal.NoteJson",
                            API + "internal.NotificationJson",
                            API + "internal.MeDetailedJson",
                            API + "internal.ChatMessageJson",
                            API + "streaming.StreamEvent$Notification");
        }
    }

    @Test
    void leavesOtherTypesAlone() {
        for (Type other : List.of(String.class, void.class, int[].class, List.class, Thread.State.class)) {
            ReaderWarmup.load(other);
        }
        assertThat(ApiJson.reader(String.class)).isNull();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream file =
                ReaderWarmupTest.class.getResourceAsStream("/io/github/quarkusmisskey/client/samples/" + name)) {
            return file.readAllBytes();
        }
    }
}
