package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.github.quarkusmisskey.generator.schema.Canonical;
import io.github.quarkusmisskey.generator.schema.Normaliser;
import io.github.quarkusmisskey.generator.schema.Schema;
import io.github.quarkusmisskey.generator.schema.Shape;

/** Finds what the document writes in place more than once, so that it becomes one type. */
final class Sites {

    /** @param answer whether servers send it */
    record Site(TypeName owner, String property, boolean answer) {

        String id() {
            return owner.simple() + "." + property;
        }
    }

    private final Normaliser normaliser;
    private final Rules rules;
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Schema, String> keys = new IdentityHashMap<>();
    private final Map<String, List<Site>> bySaying = new LinkedHashMap<>();
    private final Map<String, String> given = new HashMap<>();

    Sites(Normaliser normaliser, Rules rules) {
        this.normaliser = normaliser;
        this.rules = rules;
    }

    /** Looks through a type that has a name of its own. */
    void visitType(TypeName owner, Schema schema, boolean answer) {
        Schema normal = normaliser.normal(schema);
        if (seen.add(normal)) {
            visitMembers(owner, normal.shape(), answer);
        }
    }

    private void visitMembers(TypeName owner, Shape shape, boolean answer) {
        if (shape instanceof Shape.Members members) {
            members.properties().forEach(property -> visit(owner, property.name(), property.schema(), answer));
        } else if (shape instanceof Shape.Union union) {
            union.variants().stream()
                    .filter(variant -> variant.component() == null)
                    .flatMap(variant -> variant.members().properties().stream())
                    .filter(property -> !property.name().equals(union.discriminator()))
                    .forEach(property -> visit(owner, property.name(), property.schema(), answer));
        } else if (shape instanceof Shape.Tuple tuple) {
            tuple.items().forEach(item -> visit(owner, "item", item, answer));
        }
    }

    void visit(TypeName owner, String property, Schema schema, boolean answer) {
        Schema normal = normaliser.normal(schema);
        if (!seen.add(normal)) {
            return;
        }
        Shape shape = normal.shape();
        if (shape instanceof Shape.ListOf list) {
            visit(owner, Words.singular(property), list.items(), answer);
        } else if (shape instanceof Shape.MapOf map) {
            visit(owner, property, map.values(), answer);
        } else if (shape instanceof Shape.OneOrMany choice) {
            visit(owner, property, choice.item(), answer);
        } else if (isWords(shape)) {
            note(normal, "words " + new TreeSet<>(((Shape.Enumeration) shape).values()), owner, property, answer);
        } else if (shape instanceof Shape.Members || shape instanceof Shape.Union || shape instanceof Shape.Tuple) {
            note(normal, Canonical.of(normal.source()), owner, property, answer);
            visitMembers(owner, shape, answer);
        }
    }

    /** A single word tells nothing, so it is a plain string. */
    static boolean isWords(Shape shape) {
        return shape instanceof Shape.Enumeration words && words.values().size() > 1;
    }

    private void note(Schema schema, String saying, TypeName owner, String property, boolean answer) {
        Site site = new Site(owner, property, answer);
        keys.put(schema, saying);
        bySaying.computeIfAbsent(saying, s -> new ArrayList<>()).add(site);
        String name = rules.types().get(site.id());
        if (name != null) {
            given.put(saying, name);
        }
    }

    /** The name that the rules give to it; null if they give none. */
    String givenName(Schema schema) {
        return given.get(keys.get(schema));
    }

    /** Where the same is written; objects of different property names are the same only if the rules name them. */
    List<Site> same(Schema schema, String property) {
        String saying = keys.get(schema);
        List<Site> sites = bySaying.get(saying);
        if (given.containsKey(saying) || saying.startsWith("words ")) {
            return sites;
        }
        return sites.stream().filter(site -> site.property().equals(property)).toList();
    }

    /** What identifies the type that the schema becomes. */
    String key(Schema schema, String property) {
        String saying = keys.get(schema);
        return given.containsKey(saying) || saying.startsWith("words ") ? saying : property + " " + saying;
    }
}
