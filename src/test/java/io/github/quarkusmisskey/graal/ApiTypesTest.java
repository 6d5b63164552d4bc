package io.github.quarkusmisskey.graal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.internal.EventJson;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.notes.NotesErrors;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Misskey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApiTypesTest {

    @TempDir
    Path directory;

    private static Path classes;

    @BeforeAll
    static void findClasses() throws URISyntaxException {
        classes = Path.of(
                Note.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void findsRecordsEnumsAndSealedTypesInDirectories() {
        assertThat(ApiTypes.in(List.of(classes), ApiTypesTest::load))
                .contains(
                        Note.class,
                        NoteVisibility.class,
                        NotesCreateRequest.class,
                        MisskeyHost.class,
                        Notification.class,
                        Notification.Note.class,
                        Notification.Unknown.class,
                        StreamEvent.class,
                        StreamEvent.Note.class,
                        Permission.class,
                        KnownPermission.class)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(700);
    }

    @Test
    void leavesOutWhatIsInternalOrHoldsNoJson() {
        assertThat(ApiTypes.in(List.of(classes), ApiTypesTest::load))
                .doesNotContain(NotesApi.class, NotesErrors.class, NotesCreateRequest.Builder.class, Endpoints.class)
                .noneMatch(type -> type.getName().contains(".internal."))
                .allMatch(type -> type.getName().startsWith("io.github.quarkusmisskey.api."));
    }

    @Test
    void findsTheSameInJarsOverWhichTheyAreSpread() throws IOException {
        Path one = jar("one.jar", Note.class, NotesApi.class, EventJson.class, Misskey.class);
        Path other = jar("other.jar", Notification.class, Notification.Note.class, Note.class);
        Path unrelated = jar("unrelated.jar", Misskey.class);

        assertThat(ApiTypes.in(List.of(unrelated, one, other), ApiTypesTest::load))
                .containsExactly(Note.class, Notification.class, Notification.Note.class);
    }

    @Test
    void namesAClassThatCannotBeLoaded() throws IOException {
        List<Path> classPath = List.of(jar("library.jar", Note.class, NoteVisibility.class));

        assertThatThrownBy(() -> ApiTypes.in(classPath, name -> name.endsWith(".Note") ? null : load(name)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("io.github.quarkusmisskey.api.model.Note ");
    }

    @Test
    void refusesAClassPathWithoutTheApi() throws IOException {
        List<Path> classPath = List.of(jar("unrelated.jar", Misskey.class));

        assertThatThrownBy(() -> ApiTypes.in(classPath, ApiTypesTest::load))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unrelated.jar");
    }

    private Path jar(String name, Class<?>... types) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Class<?> type : types) {
                String path = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new ZipEntry(path));
                jar.write(Files.readAllBytes(classes.resolve(path)));
            }
        }
        return file;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiTypesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
