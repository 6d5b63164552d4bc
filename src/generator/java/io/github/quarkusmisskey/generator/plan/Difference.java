package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the API of a fork differs from ours, by what Java makes of both documents. */
public final class Difference {

    private final Plan ours;
    private final Plan theirs;

    public Difference(Plan ours, Plan theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** As lines to read: what was added, what is gone, and what changed in the rest. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Compared with " + ours.version() + ", " + theirs.version() + " has");
        compare(lines, "endpoints", endpoints(ours), endpoints(theirs), this::changes);
        compare(lines, "models", models(ours), models(theirs), Difference::changes);
        return lines;
    }

    private static Map<String, Method> endpoints(Plan plan) {
        return plan.namespaces().stream()
                .flatMap(namespace -> namespace.methods().stream())
                .collect(Collectors.toMap(
                        method -> method.endpoint().name(),
                        Function.identity(),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static Map<String, TypeDef> models(Plan plan) {
        return plan.types().stream()
                .filter(type -> type.name().pkg().equals(Homes.MODEL))
                .collect(Collectors.toMap(
                        type -> type.name().dotted(), Function.identity(), (first, second) -> first, TreeMap::new));
    }

    private static <T> void compare(
            List<String> lines,
            String kind,
            Map<String, T> ours,
            Map<String, T> theirs,
            BiFunction<T, T, String> changes) {
        lines.add("  " + kind + " added: " + without(theirs, ours));
        lines.add("  " + kind + " gone: " + without(ours, theirs));
        List<String> changed = new ArrayList<>();
        ours.forEach((name, own) -> {
            String change = theirs.containsKey(name) ? changes.apply(own, theirs.get(name)) : "";
            if (!change.isEmpty()) {
                changed.add("    " + name + ": " + change);
            }
        });
        lines.add("  " + kind + " changed: " + (changed.isEmpty() ? "none" : changed.size()));
        lines.addAll(changed);
    }

    private static String without(Map<String, ?> all, Map<String, ?> other) {
        TreeSet<String> names = new TreeSet<>(all.keySet());
        names.removeAll(other.keySet());
        return names.isEmpty() ? "none" : names.size() + " (" + String.join(", ", names) + ")";
    }

    private String changes(Method own, Method other) {
        List<String> changes = new ArrayList<>();
        addIfAny(changes, "takes ", fields(parameters(own), parameters(other)));
        if (!Objects.equals(own.response(), other.response())) {
            changes.add("answers " + spoken(other.response()) + " instead of " + spoken(own.response()));
        } else if (own.response() != null) {
            addIfAny(changes, "answers ", changes(type(ours, own.response()), type(theirs, other.response())));
        }
        if (!Objects.equals(own.endpoint().permission(), other.endpoint().permission())) {
            changes.add("needs " + other.endpoint().permission() + " instead of "
                    + own.endpoint().permission());
        }
        return String.join("; ", changes);
    }

    private static List<Field> parameters(Method method) {
        return method.request() == null ? List.of() : method.request().fields();
    }

    private static String spoken(JavaType type) {
        if (type == null) {
            return "nothing";
        }
        String arguments = type.arguments().isEmpty()
                ? ""
                : type.arguments().stream().map(Difference::spoken).collect(Collectors.joining(", ", "<", ">"));
        return type.name().dotted() + arguments;
    }

    /** The type of the answer or of its items, unless it is a model, of which we tell once. */
    private static TypeDef type(Plan plan, JavaType response) {
        TypeName name = response.arguments().isEmpty()
                ? response.name()
                : response.arguments().get(response.arguments().size() - 1).name();
        return plan.types().stream()
                .filter(type -> type.name().equals(name) && !name.pkg().equals(Homes.MODEL))
                .findFirst()
                .orElse(null);
    }

    private static String changes(TypeDef own, TypeDef other) {
        if (own instanceof TypeDef.RecordDef mine && other instanceof TypeDef.RecordDef yours) {
            return fields(mine.fields(), yours.fields());
        } else if (own instanceof TypeDef.WordDef mine && other instanceof TypeDef.WordDef yours) {
            return named(
                    mine.constants().stream().collect(Collectors.toMap(TypeDef.Constant::value, each -> "")),
                    yours.constants().stream().collect(Collectors.toMap(TypeDef.Constant::value, each -> "")));
        } else if (own instanceof TypeDef.UnionDef mine && other instanceof TypeDef.UnionDef yours) {
            return named(variants(mine), variants(yours));
        }
        return own == null || own.equals(other) ? "" : "is of another kind";
    }

    private static Map<String, String> variants(TypeDef.UnionDef union) {
        return union.variants().stream()
                .collect(Collectors.toMap(each -> String.join("|", each.values()), each -> each.type()
                        .dotted()));
    }

    private static String fields(List<Field> own, List<Field> other) {
        return named(
                own.stream().collect(Collectors.toMap(Field::json, Difference::described)),
                other.stream().collect(Collectors.toMap(Field::json, Difference::described)));
    }

    private static String described(Field field) {
        return spoken(field.type()) + (field.required() ? ", required" : "");
    }

    /** {@code +} is new, {@code -} is gone, {@code ~} is another. */
    private static String named(Map<String, String> own, Map<String, String> other) {
        TreeSet<String> names = new TreeSet<>(own.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(own.get(name), other.get(name)))
                .map(name -> (own.containsKey(name) ? other.containsKey(name) ? "~" : "-" : "+") + name)
                .collect(Collectors.joining(" "));
    }

    private static void addIfAny(List<String> changes, String begin, String text) {
        if (!text.isEmpty()) {
            changes.add(begin + text);
        }
    }
}
