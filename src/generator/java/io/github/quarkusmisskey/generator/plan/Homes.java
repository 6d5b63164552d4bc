package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.quarkusmisskey.generator.schema.Schema;

/**
 * Names types that are written in place and decides where they live: nested where they are used, or in {@code model} if
 * several types use them.
 */
final class Homes {

    static final String MODEL = JavaType.API + ".model";

    private final Sites sites;
    private final Map<String, TypeName> byKey = new HashMap<>();
    private final Map<Schema, TypeName> bySchema = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Homes(Sites sites) {
        this.sites = sites;
    }

    /** Keeps a name for a type that the document names. */
    TypeName reserve(TypeName name) {
        if (!taken.add(spelling(name))) {
            throw new IllegalStateException("Two types would be " + name.full() + "; name one of them in the rules");
        }
        return name;
    }

    /** The type for what stands at a property; the same one for all that say the same. */
    TypeName of(Schema schema, String property, TypeName enclosing) {
        TypeName placed = bySchema.get(schema);
        if (placed != null) {
            return placed;
        }
        String key = sites.key(schema, property);
        TypeName known = byKey.get(key);
        boolean reusable =
                known != null && (isShared(schema, property) || known.top().equals(enclosing.top()));
        TypeName home = reusable ? known : place(schema, property, enclosing);
        byKey.put(key, home);
        bySchema.put(schema, home);
        return home;
    }

    private boolean isShared(Schema schema, String property) {
        return sites.same(schema, property).stream()
                        .map(Sites.Site::owner)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether a server sends what the type describes. */
    boolean answered(Schema schema, String property) {
        return sites.same(schema, property).stream().anyMatch(Sites.Site::answer);
    }

    private TypeName place(Schema schema, String property, TypeName enclosing) {
        List<Sites.Site> same = sites.same(schema, property);
        String given = sites.givenName(schema);
        if (isShared(schema, property)) {
            return free(TypeName.of(MODEL, given != null ? given : sharedName(same, property)));
        }
        TypeName around = same.size() > 1 ? enclosing.top() : enclosing;
        return free(around.nested(given != null ? given : Words.pascal(property)));
    }

    /** The component that has it and the property, or the words that all users' names begin with and the property. */
    private static String sharedName(List<Sites.Site> same, String property) {
        String last = Words.pascal(property);
        String prefix = same.stream()
                .map(Sites.Site::owner)
                .filter(owner -> owner.pkg().equals(MODEL))
                .findFirst()
                .map(TypeName::simple)
                .orElseGet(() -> commonWords(same));
        return prefix.endsWith(last) ? prefix : prefix + last;
    }

    private static String commonWords(List<Sites.Site> same) {
        List<String> common = Words.parts(same.get(0).owner().simple());
        for (Sites.Site site : same) {
            List<String> words = Words.parts(site.owner().simple());
            int length = 0;
            while (length < Math.min(common.size(), words.size())
                    && common.get(length).equals(words.get(length))) {
                length++;
            }
            common = common.subList(0, length);
        }
        return common.isEmpty() || common.equals(List.of("Admin"))
                ? same.get(0).owner().simple().replaceAll("(Request|Response|Item)$", "")
                : String.join("", common);
    }

    private TypeName free(TypeName wanted) {
        TypeName name = wanted;
        for (int number = 2; unusable(name); number++) {
            String simple = wanted.simple() + (number == 2 ? "Value" : "Value" + (number - 1));
            name = new TypeName(wanted.pkg(), replaceLast(wanted.path(), simple));
        }
        return name;
    }

    /** Java forbids a nested type to have the name of one around it. */
    private boolean unusable(TypeName name) {
        List<String> around = name.path().subList(0, name.path().size() - 1);
        boolean shadows = around.stream().anyMatch(simple -> simple.equalsIgnoreCase(name.simple()))
                || name.path().size() > 1 && Words.isFamiliar(name.simple());
        return shadows || !taken.add(spelling(name));
    }

    private static List<String> replaceLast(List<String> path, String simple) {
        List<String> changed = new ArrayList<>(path);
        changed.set(changed.size() - 1, simple);
        return List.copyOf(changed);
    }

    /** Some file systems do not tell upper from lower case. */
    private static String spelling(TypeName name) {
        return name.full().toLowerCase(Locale.ROOT);
    }
}
