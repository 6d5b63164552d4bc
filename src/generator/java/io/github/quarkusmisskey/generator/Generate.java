package io.github.quarkusmisskey.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.Planner;
import io.github.quarkusmisskey.generator.plan.Rules;
import io.github.quarkusmisskey.generator.schema.Document;
import io.github.quarkusmisskey.generator.write.SchemasWriter;
import io.github.quarkusmisskey.generator.write.Sources;

/** Writes the typed API, as Java in {@code java} and what else it needs in {@code resources}, in place of what stands there. */
public final class Generate {

    private static final String MARK = "@Generated(\"" + Generate.class.getPackageName() + "\")";

    /** Not among the sources: dev mode takes all that is in a directory of resources for one. */
    private static final String SCHEMAS = "resources/" + SchemasWriter.PATH;

    private Generate() {}

    /** @param arguments the document (a file or an address), the file with the rules, the directory to write to */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("Give the document, the rules and the directory to write to");
        }
        Map<String, String> files = files(arguments[0], Path.of(arguments[1]));
        write(files, Path.of(arguments[2]));
    }

    /** The texts of the files by their paths below the directory to write to. */
    public static Map<String, String> files(String document, Path rulesFile) {
        Rules rules = Rules.load(rulesFile);
        JsonNode read = rules.corrected(Document.read(document));
        Plan plan = new Planner(Document.of(read), rules).plan();
        Map<String, String> files = new TreeMap<>();
        Sources.of(plan).forEach((path, text) -> files.put("java/" + path, text));
        files.put(SCHEMAS, SchemasWriter.file(read));
        return files;
    }

    static void write(Map<String, String> files, Path root) throws IOException {
        delete(root);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** Clears the directory, unless something else than generated code may be in it. */
    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> walk = Files.walk(root)) {
            old = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : old) {
            if (Files.isRegularFile(path) && !isGenerated(path)) {
                throw new IllegalArgumentException("Not written: " + path + " is no generated code");
            }
        }
        for (Path path : old) {
            Files.delete(path);
        }
    }

    private static boolean isGenerated(Path file) throws IOException {
        String name = file.getFileName().toString();
        return name.equals("package-info.java")
                || file.endsWith(SCHEMAS)
                || name.endsWith(".java") && Files.readString(file).contains(MARK);
    }
}
