package io.github.quarkusmisskey.graal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the types of the API that JSON is read into and written from: its records, enums and sealed types. */
final class ApiTypes {

    private static final String API = "io/github/quarkusmisskey/api";
    private static final String CLASS_FILE = ".class";

    private ApiTypes() {}

    /**
     * The types by name, without those that are internal.
     *
     * @param classPath jars and directories; the classes of the API may be spread over several
     * @param loader returns the class of that name, or null if it cannot be loaded
     * @throws IllegalStateException if there are no classes of the API, or if one cannot be loaded
     */
    static List<Class<?>> in(List<Path> classPath, Function<String, Class<?>> loader) {
        List<String> names = classPath.stream()
                .flatMap(entry -> names(entry).stream())
                .distinct()
                .sorted()
                .toList();
        if (names.isEmpty()) {
            throw new IllegalStateException("No classes in " + API + " on the class path " + classPath);
        }
        return names.stream()
                .<Class<?>>map(name -> load(name, loader))
                .filter(ApiTypes::isModel)
                .toList();
    }

    private static List<String> names(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                return namesBelow(entry);
            }
            try (FileSystem jar = FileSystems.newFileSystem(entry)) {
                return namesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + entry, e);
        }
    }

    private static List<String> namesBelow(Path root) throws IOException {
        Path api = root.resolve(API);
        if (!Files.isDirectory(api)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(api)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(CLASS_FILE))
                    .map(ApiTypes::className)
                    .filter(name -> !name.contains(".internal."))
                    .toList();
        }
    }

    private static String className(String file) {
        return file.substring(0, file.length() - CLASS_FILE.length()).replaceAll("[/\\\\]", ".");
    }

    private static Class<?> load(String name, Function<String, Class<?>> loader) {
        Class<?> type = loader.apply(name);
        if (type == null) {
            throw new IllegalStateException("Cannot load the class " + name + " of the API");
        }
        return type;
    }

    private static boolean isModel(Class<?> type) {
        return type.isRecord() || type.isEnum() || type.isSealed();
    }
}
