package io.github.quarkusmisskey.generator.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Turns names of the wire into names of Java. */
public final class Words {

    /** Names that a record component must not have. */
    private static final Set<String> RESERVED = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "builder",
            "toBuilder",
            "componentValues");

    /** Names of types that generated code uses, which a nested type would hide. */
    private static final Set<String> FAMILIAR = Set.of(
            "Arrays",
            "Body",
            "Boolean",
            "Builder",
            "Components",
            "Consumer",
            "Double",
            "Duration",
            "Instant",
            "Integer",
            "JsonNode",
            "List",
            "Long",
            "Map",
            "Object",
            "Objects",
            "OneOrMany",
            "Patch",
            "Path",
            "String",
            "Unknown");

    private Words() {}

    static boolean isFamiliar(String simple) {
        return FAMILIAR.contains(simple);
    }

    /** {@code notes/show-partial-bulk} becomes {@code NotesShowPartialBulk}. */
    public static String pascal(String text) {
        String name = split(text).stream().map(Words::capital).collect(Collectors.joining());
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0)) ? "N" + name : name;
    }

    /** {@code show-partial-bulk} becomes {@code showPartialBulk}; what Java forbids gets {@code Value} after it. */
    public static String camel(String text) {
        String pascal = pascal(text);
        String name = pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
        return SourceVersion.isKeyword(name) || RESERVED.contains(name) ? name + "Value" : name;
    }

    /** A name of JSON that Java accepts stays as it is. */
    public static String component(String json) {
        return SourceVersion.isIdentifier(json) && !SourceVersion.isKeyword(json) && !RESERVED.contains(json)
                ? json
                : camel(json);
    }

    /** {@code likeOnlyForRemote} becomes {@code LIKE_ONLY_FOR_REMOTE}. */
    public static String constant(String value) {
        String spelled = value.replace("+", "plus ")
                .replaceAll("^-", "minus ")
                .replace("*", " star ")
                .replaceAll("([a-z0-9])([A-Z])", "$1 $2");
        String name = String.join("_", split(spelled)).toUpperCase(Locale.ROOT);
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0)) ? "VALUE_" + name : name;
    }

    /** A package, without the signs and the keywords that Java forbids. */
    public static String pkg(String segment) {
        String name = segment.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        if (SourceVersion.isKeyword(name)) {
            return name + "_";
        }
        return SourceVersion.isIdentifier(name) ? name : "n" + name;
    }

    /** The name for one item of a list. */
    public static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") && !plural.endsWith("ss") && !plural.endsWith("us")
                ? plural.substring(0, plural.length() - 1)
                : plural;
    }

    /** The words of a Java name: {@code NotesCreate} has two. */
    public static List<String> parts(String pascal) {
        return List.of(pascal.split("(?<=[a-z0-9])(?=[A-Z])"));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
